package vn.ansinh.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.Administrators;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.ChangeStamps;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** New versions of procedures by an administrator's hand. What is published never changes, but for its last day of receipt. */
@Service
public class ProcedurePublishing {

    private final ProcedureMapper mapper;
    private final Procedures procedures;
    private final AmountRules amounts;
    private final Administrators administrators;
    private final AuditTrail trail;
    private final ChangeStamps stamps;
    private final AppClock clock;

    ProcedurePublishing(
            ProcedureMapper mapper,
            Procedures procedures,
            AmountRules amounts,
            Administrators administrators,
            AuditTrail trail,
            ChangeStamps stamps,
            AppClock clock) {
        this.mapper = mapper;
        this.procedures = procedures;
        this.amounts = amounts;
        this.administrators = administrators;
        this.trail = trail;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** The text as it was published, or written anew for what came with the application. */
    public String textOf(Procedure procedure) {
        String source = mapper.findSource(procedure.id());
        return source == null ? ProcedureJson.writeYaml(procedure) : source;
    }

    public CheckedProcedure check(String yaml) {
        ProcedureText text = ProcedureText.read(yaml);
        Procedure procedure = text.procedure();
        List<ProcedureProblem> found = new ArrayList<>(text.problems());
        if (procedure != null) {
            found.addAll(ProcedureCheck.problemsOf(procedure, procedure.id() + ".yaml"));
        }
        List<InputProblem.Entry> problems = new ArrayList<>(found.stream()
                .map(problem -> new InputProblem.Entry(problem.field(), problem.vietnamese()))
                .toList());
        if (procedure == null || !problems.isEmpty()) {
            return new CheckedProcedure(procedure, problems, null);
        }
        List<Procedure> known = stored();
        problems.addAll(PublicationCheck.problemsOf(procedure, known, amounts, clock.today()));
        return new CheckedProcedure(procedure, problems, PublicationCheck.former(procedure, known));
    }

    /**
     * @return the new version; the one that it follows takes its last applications the day before
     * @throws InputProblem with all that is wrong, by its place
     */
    @Transactional
    public Procedure publish(String yaml, Actor actor) {
        administrators.requireProvince(actor);
        stamps.change(Procedures.PART, procedures::reload);
        CheckedProcedure checked = check(yaml);
        Procedure procedure = checked.procedure();
        if (procedure == null || !checked.problems().isEmpty()) {
            throw new InputProblem(checked.problems());
        }
        Procedure former = checked.closes();
        if (former != null) {
            store(former, procedure.receivedFrom().minusDays(1), actor);
        }
        mapper.publish(ProcedureMapper.Row.of(procedure), yaml);
        trail.record(
                AuditKind.PROCEDURE_ADDED,
                procedure.id(),
                "%s, nhận từ %s".formatted(procedure.name(), Dates.date(procedure.receivedFrom())),
                actor);
        return procedure;
    }

    /**
     * Sets the last day on which a version takes applications.
     *
     * @param seen the last day as the author saw it
     */
    @Transactional
    public void close(String id, @Nullable LocalDate seen, LocalDate lastDay, Actor actor) {
        administrators.requireProvince(actor);
        stamps.change(Procedures.PART, procedures::reload);
        Procedure procedure = stored().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Không có thủ tục mang mã " + id + "."));
        if (!Objects.equals(seen, procedure.receivedTo())) {
            throw new Conflict("Người khác vừa đổi ngày nhận cuối của thủ tục này. Xem giá trị hiện nay rồi làm lại.");
        }
        LocalDate earliest = Stream.of(
                        clock.today().minusDays(1), procedure.receivedFrom().minusDays(1))
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (lastDay.isBefore(earliest)) {
            throw new InputProblem("lastDay", "Ngày nhận cuối sớm nhất là %s.".formatted(Dates.date(earliest)));
        }
        Procedure closed = procedure.receivedUntil(lastDay);
        stored().stream()
                .filter(other -> !other.id().equals(id) && other.meets(closed))
                .findFirst()
                .ifPresent(other -> {
                    throw new InputProblem(
                            "lastDay",
                            "Phiên bản sau nhận từ %s: ngày cuối phải trước ngày đó."
                                    .formatted(Dates.date(other.receivedFrom())));
                });
        store(procedure, lastDay, actor);
    }

    private void store(Procedure procedure, LocalDate lastDay, Actor actor) {
        mapper.close(ProcedureMapper.Row.of(procedure.receivedUntil(lastDay)), clock.instant());
        LocalDate before = procedure.receivedTo();
        trail.record(
                AuditKind.PROCEDURE_CLOSED,
                procedure.id(),
                "Ngày nhận cuối: %s → %s"
                        .formatted(before == null ? "chưa đặt" : Dates.date(before), Dates.date(lastDay)),
                actor);
    }

    /** From the table itself: another node may have published a moment ago. */
    private List<Procedure> stored() {
        return mapper.listDefinitions().stream().map(ProcedureJson::read).toList();
    }
}
