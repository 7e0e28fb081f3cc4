package vn.ansinh.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.ansinh.demo.Item.Fate;
import vn.ansinh.procedure.StageCode;

/** Two weeks of May 2020 in small: some applications come through to the money, some rest at each stage, some are late. */
final class DemoPlan {

    private static final LocalDate FROM = LocalDate.of(2020, 5, 4);
    private static final LocalDate TO = LocalDate.of(2020, 5, 19);
    private static final int APPLICATIONS = 72;
    private static final int FIRST_PERSON = 500_000;
    private static final int LIST_PEOPLE = 24;
    private static final List<String> GROUPS = List.of("NCC", "BTXH", "HONGHEO", "CANNGHEO");
    private static final List<String> PROCEDURES =
            List.of(Plan.HOUSEHOLD, Plan.INFORMAL, Plan.FURLOUGH, Plan.DISMISSED, Plan.INFORMAL, Plan.HOUSEHOLD);
    private static final List<StageCode> RESTING_PLACES = List.of(
            StageCode.REVIEW, StageCode.CONFIRMATION, StageCode.APPRAISAL, StageCode.APPROVAL, StageCode.HANDOVER);

    private DemoPlan() {}

    /** @param communes the province's; the first seven get most of the work */
    static Plan of(List<String> communes, Predicate<LocalDate> workingDay) {
        List<LocalDate> days =
                FROM.datesUntil(TO.plusDays(1)).filter(workingDay).toList();
        List<Item> items = new ArrayList<>();
        int person = FIRST_PERSON;
        for (int i = 0; i < GROUPS.size() * 2; i++) {
            String group = GROUPS.get(i % GROUPS.size());
            int people = LIST_PEOPLE + 7 * i;
            items.add(new Item(
                    items.size(),
                    days.get(i / 2),
                    Plan.LIST,
                    group,
                    communes.get(i),
                    person,
                    people,
                    false,
                    Fate.PAID,
                    false,
                    false,
                    null,
                    i == 7 ? StageCode.REVIEW : null));
            person += people;
        }
        for (int i = 0; i < APPLICATIONS; i++) {
            String procedure = PROCEDURES.get(i % PROCEDURES.size());
            String commune = communes.get(i % 3 < 2 ? i % 7 : i % communes.size());
            items.add(new Item(
                    items.size(),
                    days.get(i * (days.size() - 1) / APPLICATIONS),
                    procedure,
                    procedure.substring(procedure.indexOf('-') + 1),
                    commune,
                    person++,
                    1,
                    false,
                    fate(i),
                    i % 9 == 4,
                    i % 13 == 6,
                    null,
                    i % 2 == 1 ? RESTING_PLACES.get((i / 2) % RESTING_PLACES.size()) : null));
        }
        return new Plan("demo", FROM, TO, List.copyOf(items));
    }

    private static Fate fate(int i) {
        return switch (i % 24) {
            case 2 -> Fate.NOT_COLLECTED;
            case 8 -> Fate.REFUSED_BY_COMMUNE;
            case 14 -> Fate.REFUSED_BY_DISTRICT;
            case 20 -> Fate.WITHDRAWN;
            default -> Fate.PAID;
        };
    }
}
