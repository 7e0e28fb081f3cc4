package vn.ansinh.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.intake.ApplicationForm;
import vn.ansinh.intake.BenefitForm;
import vn.ansinh.intake.CoverForm;
import vn.ansinh.intake.Intakes;
import vn.ansinh.intake.ListRow;
import vn.ansinh.intake.PersonForm;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.PaperRule;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Retry;

/** The communes' receivers hand a plan's applications in through the counter, each once however often it is asked for. */
@Component
class Counter {

    private static final Map<String, Map<String, String>> FACTS = Map.of(
            Plan.LIST, Map.of(),
            Plan.FURLOUGH,
                    Map.of(
                            "suspendedDays",
                            "45",
                            "eventOn",
                            "05/04/2020",
                            "insured",
                            "true",
                            "employer",
                            "Công ty mẫu (dữ liệu dựng)",
                            "otherBenefit",
                            "false"),
            Plan.INFORMAL,
                    Map.of("job", "Bốc vác hàng hóa", "income", "600.000", "resident", "true", "otherBenefit", "false"),
            Plan.HOUSEHOLD, Map.of("revenue", "60.000.000", "eventOn", "01/04/2020", "otherBenefit", "false"),
            Plan.DISMISSED, Map.of("eventOn", "15/04/2020", "otherBenefit", "false"));

    private final Intakes intakes;
    private final Procedures procedures;
    private final Units units;
    private final Crew crew;
    private final AppClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Counter(
            Intakes intakes,
            Procedures procedures,
            Units units,
            Crew crew,
            AppClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.intakes = intakes;
        this.procedures = procedures;
        this.units = units;
        this.crew = crew;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What of the plan has been handed in already. */
    Set<Integer> done(Plan plan) {
        return jdbc.sql("SELECT item FROM replay_item WHERE plan = ?")
                .param(plan.name())
                .query(Integer.class)
                .set();
    }

    /** The dossier's number and the mark that it was handed in commit together. */
    void handIn(Plan plan, Item item) {
        Retry.onConflict(() -> transaction.executeWithoutResult(status -> {
            Actor receiver = new Actor(crew.holder("RECEIVER@" + item.communeId(), item.no()), item.communeId());
            String number = item.isList()
                    ? intakes.submitList(cover(item), rows(item), receiver).number()
                    : intakes.submit(form(item), receiver).number();
            jdbc.sql("INSERT INTO replay_item (plan, item, dossier_number) VALUES (?, ?, ?)")
                    .params(plan.name(), item.no(), number)
                    .update();
        }));
    }

    private ApplicationForm form(Item item) {
        return new ApplicationForm(cover(item), null, benefit(item, 1, "POST"));
    }

    private CoverForm cover(Item item) {
        Procedure procedure =
                procedures.inForce(item.procedure(), clock.today()).orElseThrow();
        PersonForm applicant = item.isList()
                ? new PersonForm(
                        "Ủy ban nhân dân " + units.name(item.communeId()),
                        null,
                        null,
                        null,
                        null,
                        units.name(item.communeId()))
                : person(item, 0);
        return new CoverForm(
                item.procedure(),
                item.communeId(),
                "COUNTER",
                item.isList() ? "COMMUNE" : item.procedure().equals(Plan.HOUSEHOLD) ? "HOUSEHOLD" : "CITIZEN",
                applicant,
                item.isList() ? null : "0900000%03d".formatted(item.no() % 1000),
                null,
                FACTS.getOrDefault(item.procedure(), Map.of()),
                procedure.papers().stream()
                        .filter(PaperRule::required)
                        .map(PaperRule::code)
                        .collect(Collectors.toSet()),
                true);
    }

    private List<ListRow> rows(Item item) {
        List<ListRow> rows = new ArrayList<>(item.people());
        String channel = item.group().equals("NCC") || item.group().equals("BTXH") ? "POST" : "CASH";
        for (int i = 0; i < item.people(); i++) {
            boolean oneMonth = item.shortLast() && i == item.people() - 1;
            rows.add(new ListRow(i + 2, person(item, i), null, benefit(item, oneMonth ? 1 : 3, channel)));
        }
        return rows;
    }

    private static BenefitForm benefit(Item item, int months, String channel) {
        return new BenefitForm(item.group(), String.valueOf(months), channel, null);
    }

    private static PersonForm person(Item item, int offset) {
        int[] ages = ages(item.group());
        int number = item.first() + offset;
        DemoPeople.Person p = DemoPeople.of(number, ages[0], ages[1]);
        String home = "Bản Mẫu %d (dữ liệu dựng)".formatted(1 + number % 12);
        return new PersonForm(p.name(), p.idNumber(), null, p.birth(), p.sex(), home);
    }

    private static int[] ages(String group) {
        return switch (group) {
            case "NCC" -> new int[] {62, 95};
            case "BTXH" -> new int[] {60, 98};
            case "HONGHEO", "CANNGHEO" -> new int[] {1, 88};
            default -> new int[] {18, 59};
        };
    }
}
