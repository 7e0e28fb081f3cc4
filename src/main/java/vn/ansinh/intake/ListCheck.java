package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.procedure.AmountRules;
import vn.ansinh.procedure.Procedure;

/** The rules for the rows of a list: each row by itself, then nobody twice. */
final class ListCheck {

    /** {@code lines} of the good rows, in order; {@code rows} are those rows as typed. */
    record Checked(List<NewLine> lines, List<ListRow> rows, List<RowProblem> problems, List<String> warnings) {

        long total() {
            return lines.stream().mapToLong(NewLine::amount).sum();
        }
    }

    private final Procedure procedure;
    private final LocalDate today;
    private final Amounts amounts;

    ListCheck(Procedure procedure, AmountRules rules, LocalDate today) {
        this.procedure = procedure;
        this.today = today;
        this.amounts = new Amounts(rules, procedure, today);
    }

    Checked check(List<ListRow> rows) {
        List<NewLine> lines = new ArrayList<>(rows.size());
        List<ListRow> good = new ArrayList<>(rows.size());
        List<RowProblem> problems = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Map<String, Integer> firstRowOf = new HashMap<>();
        for (ListRow row : rows) {
            Findings findings = new Findings();
            NewLine line = line(row, findings);
            if (!findings.hasErrors()) {
                notTwice(row.row(), line, firstRowOf, findings);
            }
            if (findings.hasErrors()) {
                findings.errors()
                        .forEach(e ->
                                problems.add(new RowProblem(row.row(), ListColumn.headerOf(e.field()), e.message())));
            } else {
                lines.add(line);
                good.add(row);
                findings.warnings().forEach(w -> warnings.add("Dòng %d: %s".formatted(row.row(), w)));
            }
        }
        return new Checked(lines, good, problems, warnings);
    }

    private NewLine line(ListRow row, Findings findings) {
        String household = PersonCheck.text(row.household());
        boolean inHousehold = !household.isEmpty();
        if (household.length() > 40) {
            findings.error("household", "Mã hộ dài quá 40 ký tự.");
        }
        // A child without a number is told apart by the household and the birth date.
        CheckedPerson person = new PersonCheck("", today, findings).check(row.person(), !inHousehold);
        BenefitCheck.Checked benefit = new BenefitCheck(procedure, findings).check(row.benefit());
        long amount = findings.hasErrors() ? 0 : amounts.of(benefit, person.birth(), findings);
        return line(person, inHousehold ? household : null, benefit, amount);
    }

    static NewLine line(CheckedPerson person, @Nullable String household, BenefitCheck.Checked benefit, long amount) {
        Birth birth = person.birth();
        return new NewLine(
                person.name(),
                person.idNumber(),
                person.otherIdNumber(),
                household,
                birth == null ? null : birth.year(),
                birth == null ? null : birth.on(),
                person.sex(),
                person.address(),
                benefit.group(),
                benefit.months(),
                amount,
                benefit.payChannel(),
                benefit.accountNo());
    }

    private static void notTwice(int row, NewLine line, Map<String, Integer> firstRowOf, Findings findings) {
        for (String number : numbers(line)) {
            Integer first = firstRowOf.putIfAbsent(number, row);
            if (first != null && first != row) {
                findings.error("idNumber", "Số %s đã có ở dòng %d: mỗi người một dòng.".formatted(number, first));
            }
        }
        if (line.idNumber() == null) {
            String who = "%s|%s|%s|%s"
                    .formatted(
                            line.fullName().toLowerCase(Locale.ROOT),
                            line.birthYear(),
                            line.birthOn(),
                            line.householdNumber());
            Integer first = firstRowOf.putIfAbsent(who, row);
            if (first != null) {
                findings.error("name", "%s đã có ở dòng %d: mỗi người một dòng.".formatted(line.fullName(), first));
            }
        }
    }

    static List<String> numbers(NewLine line) {
        List<String> numbers = new ArrayList<>(2);
        if (line.idNumber() != null) {
            numbers.add(line.idNumber());
        }
        if (line.otherIdNumber() != null) {
            numbers.add(line.otherIdNumber());
        }
        return numbers;
    }
}
