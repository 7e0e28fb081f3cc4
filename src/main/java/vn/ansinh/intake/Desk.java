package vn.ansinh.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.Units;
import vn.ansinh.procedure.Procedure;
import vn.ansinh.procedure.Procedures;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Retry;

/** What the counter's pages do with a draft between the first key and the last click. */
@Component
class Desk {

    private final Drafts drafts;
    private final Checks checks;
    private final Procedures procedures;
    private final Officers officers;
    private final Units units;
    private final AppClock clock;

    Desk(Drafts drafts, Checks checks, Procedures procedures, Officers officers, Units units, AppClock clock) {
        this.drafts = drafts;
        this.checks = checks;
        this.procedures = procedures;
        this.officers = officers;
        this.units = units;
        this.clock = clock;
    }

    List<Procedure> procedures() {
        return procedures.inForce(clock.today());
    }

    Procedure procedure(String code) {
        return procedures
                .inForce(code, clock.today())
                .orElseThrow(() ->
                        new NotFound("Thủ tục này không nhận hồ sơ vào ngày %s.".formatted(Dates.date(clock.today()))));
    }

    /** Where the officer takes in applications today; {@link NotAllowed} when nowhere. */
    List<Unit> counters(String username) {
        List<Unit> counters = officers.membershipsOf(username).stream()
                .filter(membership -> membership.role() == Role.RECEIVER)
                .map(Membership::unitId)
                .distinct()
                .map(units::get)
                .filter(unit -> unit.validOn(clock.today()))
                .toList();
        if (counters.isEmpty()) {
            throw new NotAllowed("Trang này dành cho cán bộ tiếp nhận; bạn không giữ vai trò đó ở đơn vị nào.");
        }
        return counters;
    }

    /** Keeps what was typed and the good files, and says what has to be mended. */
    List<InputProblem.Entry> save(
            String token, Procedure procedure, DraftContent content, List<Upload> uploads, String username) {
        Findings findings = new Findings();
        int already = drafts.files(token).size();
        List<PaperFile> files = FileCheck.check(procedure, uploads, already, findings);
        Retry.onConflict(() -> drafts.save(token, username, content, files));
        List<InputProblem.Entry> errors = new ArrayList<>(findings.errors());
        try {
            errors.addAll(check(token, content, username).errors());
        } catch (InputProblem problem) {
            errors.addAll(problem.entries());
        }
        return errors;
    }

    Checked check(String token, DraftContent content, String username) {
        return checks.draft(content, kinds(drafts.files(token)), username);
    }

    private static Set<String> kinds(List<PaperFileRow> files) {
        return files.stream().map(PaperFileRow::kind).collect(Collectors.toSet());
    }
}
