package vn.ansinh.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ansinh.demo.Item.Fate;
import vn.ansinh.procedure.StageCode;

/**
 * Lai Châu, spring 2020, to the đồng: lists of 8,337 people at 1,500,000, 144,577 at 750,000 and one at 250,000; 2,514
 * applications approved, 554 at 1,800,000 and 1,960 at 1,000,000, of which 184 at 1,000,000 are not collected; and some
 * that are refused, withdrawn, sent back or asked for papers on the way.
 */
final class CampaignPlan {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 5, 4);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 6, 26);
    private static final int MERIT = 1_212;
    private static final int ALLOWANCE = 8_337 - MERIT;
    private static final int POOR = 97_580;
    private static final int NEAR_POOR = 144_577 - POOR + 1;
    private static final int FURLOUGHED = 554;
    private static final int OTHERS = 1_960;
    private static final int NOT_COLLECTED = 184;
    private static final int NOT_APPROVED = 190;

    private final List<String> communes;
    private final Predicate<LocalDate> workingDay;
    private final List<Item> items = new ArrayList<>();
    private int person;

    private CampaignPlan(List<String> communes, Predicate<LocalDate> workingDay) {
        this.communes = communes;
        this.workingDay = workingDay;
    }

    /** @param communes ids of all 106, in a fixed order */
    static Plan of(List<String> communes, Predicate<LocalDate> workingDay) {
        CampaignPlan plan = new CampaignPlan(communes, workingDay);
        plan.lists("NCC", MERIT, 0, false);
        plan.lists("BTXH", ALLOWANCE, 1, false);
        plan.lists("HONGHEO", POOR, 2, false);
        plan.lists("CANNGHEO", NEAR_POOR, 3, true);
        plan.applications();
        return new Plan("lai-chau-2020", FIRST_DAY, LAST_DAY, List.copyOf(plan.items));
    }

    /** A group's people over all communes, by weights that differ as communes do; the last one of all has one month. */
    private void lists(String group, int people, int dayOffset, boolean shortLast) {
        long[] weights = new long[communes.size()];
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 40 + Long.remainderUnsigned(DemoPeople.mix(group.hashCode() * 1_000L + i), 100);
            sum += weights[i];
        }
        long before = 0;
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            before += weights[i];
            int until = (int) (people * before / sum);
            LocalDate day = workingDayAfter(FIRST_DAY, dayOffset + i % 4);
            boolean last = shortLast && i == weights.length - 1;
            items.add(new Item(
                    items.size(),
                    day,
                    Plan.LIST,
                    group,
                    communes.get(i),
                    person,
                    until - given,
                    last,
                    Fate.PAID,
                    false,
                    false,
                    late(i, 17, StageCode.APPRAISAL),
                    null));
            person += until - given;
            given = until;
        }
    }

    private void applications() {
        int total = FURLOUGHED + OTHERS + NOT_APPROVED;
        int notCollected = 0;
        for (int i = 0; i < total; i++) {
            boolean approved = i < FURLOUGHED + OTHERS;
            Fate fate = approved ? Fate.PAID : refusal(i);
            String procedure = procedure(i);
            if (approved && i >= FURLOUGHED && notCollected < NOT_COLLECTED && i % 10 == 3) {
                fate = Fate.NOT_COLLECTED;
                notCollected++;
            }
            LocalDate day = workingDayAfter(FIRST_DAY, 2 + (int) Long.remainderUnsigned(DemoPeople.mix(i), 17));
            StageCode lateAt = late(
                    i, 11, i % 2 == 0 && !procedure.equals(Plan.FURLOUGH) ? StageCode.REVIEW : StageCode.APPRAISAL);
            items.add(new Item(
                    items.size(),
                    day,
                    procedure,
                    procedure.substring(procedure.indexOf('-') + 1),
                    commune(i),
                    person++,
                    1,
                    false,
                    fate,
                    i % 19 == 5,
                    i % 43 == 7,
                    lateAt,
                    null));
        }
        if (notCollected != NOT_COLLECTED) {
            throw new IllegalStateException("plan has " + notCollected + " people who do not collect");
        }
    }

    private static String procedure(int i) {
        if (i < FURLOUGHED) {
            return Plan.FURLOUGH;
        }
        return switch (i % 7) {
            case 0 -> Plan.HOUSEHOLD;
            case 1 -> Plan.DISMISSED;
            default -> Plan.INFORMAL;
        };
    }

    private static Fate refusal(int i) {
        return switch (i % 5) {
            case 0, 1 -> Fate.REFUSED_BY_COMMUNE;
            case 2 -> Fate.REFUSED_BY_DISTRICT;
            case 3 -> Fate.WITHDRAWN;
            default -> Fate.REFUSED_BY_PROVINCE;
        };
    }

    private static @Nullable StageCode late(int i, int oneIn, StageCode where) {
        return i % oneIn == 4 ? where : null;
    }

    private String commune(int i) {
        return communes.get((int) Long.remainderUnsigned(DemoPeople.mix(31L * i + 7), communes.size()));
    }

    private LocalDate workingDayAfter(LocalDate from, int days) {
        LocalDate day = from;
        for (int n = 0; n < days || !workingDay.test(day); day = day.plusDays(1)) {
            if (workingDay.test(day)) {
                n++;
            }
        }
        return day;
    }
}
