package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.HandlingUnits;
import vn.ansinh.dossier.Lines;
import vn.ansinh.dossier.NewDossier;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.Overlap;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.AmountRules;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Pages;

/** All rules for an application, against the data of today. Reads only. */
@Component
class Checks {

    static final String BENEFICIARY = "beneficiary-";
    private static final int NUMBERS_A_QUERY = 1000;

    private final Procedures procedures;
    private final Units units;
    private final Officers officers;
    private final AmountRules amountRules;
    private final HandlingUnits handlingUnits;
    private final Lines lines;
    private final AppClock clock;

    Checks(
            Procedures procedures,
            Units units,
            Officers officers,
            AmountRules amountRules,
            HandlingUnits handlingUnits,
            Lines lines,
            AppClock clock) {
        this.procedures = procedures;
        this.units = units;
        this.officers = officers;
        this.amountRules = amountRules;
        this.handlingUnits = handlingUnits;
        this.lines = lines;
        this.clock = clock;
    }

    Checked draft(DraftContent content, Set<String> uploaded, String username) {
        return content.isList()
                ? list(content.cover(), content.rows(), uploaded, counter(username))
                : application(content.application(), uploaded, counter(username));
    }

    Door counter(String username) {
        return new CounterDoor(officers, username);
    }

    Door publicDoor() {
        return new PublicDoor(officers, handlingUnits);
    }

    /** {@code uploaded}: the codes of papers of which there are files. */
    Checked application(ApplicationForm form, Set<String> uploaded, Door door) {
        CoverForm cover = form.cover();
        Procedure procedure = procedure(cover.procedureCode(), false);
        Unit unit = unit(procedure, cover.unitId(), door);
        LocalDate today = clock.today();
        Findings findings = new Findings();
        CoverCheck.Checked checked = new CoverCheck(procedure, unit, today, findings).check(cover, uploaded);
        CheckedPerson person = beneficiary(form.beneficiary(), checked, today, findings);
        BenefitCheck.Checked benefit = new BenefitCheck(procedure, findings).check(form.benefit());
        long amount = findings.hasErrors()
                ? 0
                : new Amounts(amountRules, procedure, today).of(benefit, person.birth(), findings);
        NewLine line = ListCheck.line(person, null, benefit, amount);
        return result(procedure, unit, checked, List.of(line), List.of(), findings, door);
    }

    private static CheckedPerson beneficiary(
            @Nullable PersonForm form, CoverCheck.Checked cover, LocalDate today, Findings findings) {
        if (form == null) {
            if (cover.kind() == ApplicantKind.ENTERPRISE) {
                findings.error(BENEFICIARY + "name", "Doanh nghiệp nộp thay: nhập người hưởng.");
            }
            return cover.applicant();
        }
        CheckedPerson person = new PersonCheck(BENEFICIARY, today, findings).check(form, false);
        if (person.idNumber() == null) {
            findings.warn(
                    "%s: không có số giấy tờ, cần tự đối chiếu xem đã hưởng ở nơi khác chưa.".formatted(person.name()));
        }
        return person;
    }

    Checked list(CoverForm cover, List<ListRow> rows, Set<String> uploaded, Door door) {
        Procedure procedure = procedure(cover.procedureCode(), true);
        Unit unit = unit(procedure, cover.unitId(), door);
        Findings findings = new Findings();
        CoverCheck.Checked checked = new CoverCheck(procedure, unit, clock.today(), findings).check(cover, uploaded);
        if (rows.size() > ListFile.MOST_ROWS) {
            findings.error("file", "Danh sách dài quá %d dòng: tách thành nhiều hồ sơ.".formatted(ListFile.MOST_ROWS));
            return result(procedure, unit, checked, List.of(), List.of(), findings, door);
        }
        ListCheck.Checked list = new ListCheck(procedure, amountRules, clock.today()).check(rows);
        if (list.lines().isEmpty()) {
            findings.error("file", "Danh sách chưa có dòng nào hợp lệ: sửa tệp rồi tải lên lại.");
        }
        list.warnings().forEach(findings::warn);
        return result(procedure, unit, checked, list.lines(), list.problems(), findings, door);
    }

    private Checked result(
            Procedure procedure,
            Unit unit,
            CoverCheck.Checked cover,
            List<NewLine> newLines,
            List<RowProblem> rowProblems,
            Findings findings,
            Door door) {
        NewDossier dossier = findings.hasErrors() ? null : dossier(procedure, unit, cover, newLines);
        if (dossier != null) {
            overlaps(procedure, newLines).forEach(overlap -> findings.warn(door.tell(overlap)));
        }
        return new Checked(procedure, unit, dossier, findings.errors(), rowProblems, findings.warnings());
    }

    private static NewDossier dossier(
            Procedure procedure, Unit unit, CoverCheck.Checked cover, List<NewLine> newLines) {
        CheckedPerson applicant = cover.applicant();
        return new NewDossier(
                procedure.id(),
                cover.channel(),
                cover.kind(),
                applicant.name(),
                applicant.idNumber(),
                applicant.address(),
                cover.phone(),
                cover.email(),
                cover.facts(),
                unit.id(),
                newLines);
    }

    private List<Overlap> overlaps(Procedure procedure, List<NewLine> newLines) {
        LocalDate from = Lines.periodFrom(procedure, clock.today());
        int months = newLines.stream().mapToInt(NewLine::months).max().orElse(1);
        List<String> numbers = newLines.stream()
                .flatMap(line -> ListCheck.numbers(line).stream())
                .distinct()
                .toList();
        List<Overlap> found = new ArrayList<>();
        for (List<String> piece : Pages.of(numbers, NUMBERS_A_QUERY)) {
            found.addAll(lines.overlaps(piece, procedure.benefit(), from, months));
        }
        return found;
    }

    /** In force today and of the right sort, or {@link InputProblem}. */
    Procedure procedure(String code, boolean list) {
        LocalDate today = clock.today();
        Procedure procedure = procedures
                .inForce(code, today)
                .orElseThrow(() -> new InputProblem(
                        "procedureCode",
                        "Thủ tục %s không nhận hồ sơ vào ngày %s: chọn thủ tục khác."
                                .formatted(PersonCheck.text(code), Dates.date(today))));
        if (procedure.listProcedure() != list) {
            throw new InputProblem(
                    "procedureCode",
                    list
                            ? "Thủ tục này nhận hồ sơ từng người."
                            : "Thủ tục này nhận theo danh sách: tải tệp danh sách lên.");
        }
        return procedure;
    }

    /** A unit that stands today, has a route for the procedure and admits whoever comes through the door. */
    private Unit unit(Procedure procedure, @Nullable String unitId, Door door) {
        Unit unit = units.find(PersonCheck.text(unitId))
                .orElseThrow(() -> new InputProblem("unitId", "Chọn đơn vị tiếp nhận."));
        if (!unit.validOn(clock.today())) {
            throw new InputProblem("unitId", "%s không còn hoạt động: chọn đơn vị khác.".formatted(unit.name()));
        }
        requireRoute(procedure, unit);
        door.admit(procedure, unit);
        return unit;
    }

    /** A district's counter has no commune to review, a commune since 2025 no district: told here, not in the route. */
    private void requireRoute(Procedure procedure, Unit unit) {
        try {
            procedure.stages().forEach(stage -> handlingUnits.of(unit.id(), stage.level()));
        } catch (NotFound missing) {
            throw new InputProblem(
                    "unitId", "Thủ tục này không nhận được tại %s: %s".formatted(unit.name(), missing.getMessage()));
        }
    }
}
