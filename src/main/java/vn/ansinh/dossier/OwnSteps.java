package vn.ansinh.dossier;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.Officers;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Pages;

/**
 * What an officer has finished, and taking it back while nobody has acted on it: a proposal that lies unclaimed for
 * sign-off, or a dossier that lies unclaimed at the next stage. Letters have gone out with a refusal and a request for
 * papers: these stay.
 */
@Service
@Transactional
public class OwnSteps {

    public static final int PAGE = 20;

    private static final int LONGEST_REASON = 500;
    private static final Set<EventKind> ACTED = EnumSet.of(
            EventKind.PROPOSED,
            EventKind.SENT_BACK,
            EventKind.LINES_CHANGED,
            EventKind.DOCUMENT_ADDED,
            EventKind.SUPPLEMENT_ASKED);

    private final StageMapper mapper;
    private final DossierMapper events;
    private final Dossiers dossiers;
    private final Stages stages;
    private final StepProcess process;
    private final DecisionLock decisions;
    private final Officers officers;

    OwnSteps(
            StageMapper mapper,
            DossierMapper events,
            Dossiers dossiers,
            Stages stages,
            StepProcess process,
            DecisionLock decisions,
            Officers officers) {
        this.mapper = mapper;
        this.events = events;
        this.dossiers = dossiers;
        this.stages = stages;
        this.process = process;
        this.decisions = decisions;
        this.officers = officers;
    }

    /** Newest first, one more than {@link #PAGE} when there is a page after this one. */
    @Transactional(readOnly = true)
    public List<DoneStep> list(String username, int page) {
        return mapper.listDone(username, PAGE + 1, Pages.offset(page, PAGE));
    }

    @Transactional(readOnly = true)
    public boolean mayWithdraw(String number, String username) {
        try {
            judge(dossiers.get(number), username, false);
            return true;
        } catch (Conflict impossible) {
            return false;
        }
    }

    /** @throws Conflict when it is not the officer's own last step, or somebody has acted on it meanwhile */
    public void withdraw(String number, String reason, Actor actor) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new InputProblem("reason", "Ghi lý do rút lại, không quá %d ký tự.".formatted(LONGEST_REASON));
        }
        Dossier dossier = dossiers.get(number);
        Where where = judge(dossier, actor.username(), true);
        Stage now = where.now();
        Actor forUnit = new Actor(actor.username(), where.own().unitId());
        if (where.own().id() == now.id()) {
            note(dossier, where, why, forUnit);
            process.withdrawProposal(number);
            return;
        }
        stages.recall(now, why);
        note(dossier, where, why, forUnit);
        if (now.code() == StageCode.APPROVAL) {
            process.recallFromApproval(number);
        } else {
            process.recall(number);
        }
    }

    private void note(Dossier dossier, Where where, String why, Actor actor) {
        dossiers.record(
                dossier,
                EventKind.STEP_WITHDRAWN,
                where.own().code().name(),
                where.now().code().name(),
                why,
                actor);
    }

    /** The run that the officer worked on and the one that is open: the same while it waits for sign-off. */
    private record Where(Stage own, Stage now) {}

    private Where judge(Dossier dossier, String username, boolean held) {
        List<Stage> runs = mapper.listByDossier(dossier.id());
        Stage now = runs.stream()
                .filter(Stage::isOpen)
                .reduce((first, second) -> second)
                .orElseThrow(OwnSteps::tooLate);
        if (now.pausedAt() != null || !dossier.status().isOpen()) {
            throw tooLate();
        }
        Where where = now.proposal() != null ? atSignOff(now) : atNextStage(dossier, runs, now);
        Stage own = where.own();
        boolean mine = username.equals(own.workedBy()) || (own.id() != now.id() && username.equals(own.endedBy()));
        if (!mine
                || officers.membershipsOf(username).stream()
                        .noneMatch(role -> role.unitId().equals(own.unitId()))) {
            throw new Conflict("Chỉ người đã làm bước gần nhất, còn làm việc tại đơn vị, mới rút lại được.");
        }
        requireUntouched(dossier, where, held);
        return where;
    }

    private static Where atSignOff(Stage now) {
        if (now.outcome() != null) {
            throw tooLate();
        }
        return new Where(now, now);
    }

    private Where atNextStage(Dossier dossier, List<Stage> runs, Stage now) {
        Stage former = runs.stream()
                .filter(run -> run.id() < now.id())
                .reduce((first, second) -> second)
                .filter(run -> run.outcome() == Outcome.FORWARD)
                .orElseThrow(OwnSteps::tooLate);
        boolean comesBack = Stages.before(dossiers.procedureOf(dossier), now.code())
                .filter(code -> code == former.code())
                .isPresent();
        if (!comesBack || now.code() == StageCode.HANDOVER) {
            throw tooLate();
        }
        return new Where(former, now);
    }

    private void requireUntouched(Dossier dossier, Where where, boolean held) {
        Stage now = where.now();
        boolean signOff = where.own().id() == now.id();
        if (now.code() == StageCode.APPROVAL) {
            if (decisions.isGathered(dossier.id())) {
                throw new Conflict("Hồ sơ đã được đưa vào dự thảo quyết định nên không rút lại được.");
            }
        } else {
            StepProcess.OpenTask task = process.openTask(dossier.number(), held).orElseThrow(OwnSteps::tooLate);
            if (task.signOff() != signOff) {
                throw tooLate();
            }
            if (task.holder() != null) {
                throw new Conflict("%s đã nhận hồ sơ này nên không rút lại được; hãy trao đổi trực tiếp."
                        .formatted(officers.find(task.holder())
                                .map(officer -> officer.fullName())
                                .orElse(task.holder())));
            }
        }
        if (!signOff && acted(dossier, now.enteredAt())) {
            throw tooLate();
        }
    }

    private boolean acted(Dossier dossier, Instant since) {
        return events.listEvents(dossier.id()).stream()
                .anyMatch(event -> ACTED.contains(event.kind()) && event.at().isAfter(since));
    }

    private static Conflict tooLate() {
        return new Conflict("Bước này đã có người xử lý tiếp nên không rút lại được.");
    }
}
