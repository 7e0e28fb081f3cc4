package vn.ansinh.intake;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.Calendars;
import vn.ansinh.dossier.Appointments;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.letter.DelayLetters;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.procedure.StageRule;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;

/** Says sorry for a day that will not be kept: new appointment, event and letter commit together. */
@Service
@Transactional
class Apologies {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 400;
    /** What the page proposes after the missed day, in working days. */
    private static final int PROPOSED = 3;

    private final DossierAccess access;
    private final Dossiers dossiers;
    private final Appointments appointments;
    private final DelayLetters letters;
    private final Officers officers;
    private final Calendars calendars;
    private final AppClock clock;

    Apologies(
            DossierAccess access,
            Dossiers dossiers,
            Appointments appointments,
            DelayLetters letters,
            Officers officers,
            Calendars calendars,
            AppClock clock) {
        this.access = access;
        this.dossiers = dossiers;
        this.appointments = appointments;
        this.letters = letters;
        this.officers = officers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For who may see the dossier. */
    @Transactional(readOnly = true)
    Dossier see(String number, String username) {
        return access.require(number, username);
    }

    /**
     * @throws NotAllowed to all but the officers of the stage where the dossier lies and the counter
     * @throws vn.ansinh.shared.Conflict when its appointment cannot be postponed now
     */
    @Transactional(readOnly = true)
    void require(Dossier dossier, String username) {
        if (!mayApologise(dossier, username)) {
            throw new NotAllowed("Chỉ cán bộ của khâu đang xử lý hoặc bộ phận tiếp nhận hồ sơ mới lập phiếu xin lỗi.");
        }
        appointments.requirePostponable(dossier);
    }

    private boolean mayApologise(Dossier dossier, String username) {
        String handling = dossier.handlingUnitId();
        return officers.holds(username, Role.RECEIVER, dossier.receivingUnitId())
                || (handling != null
                        && rolesOfStage(dossier).stream().anyMatch(role -> officers.holds(username, role, handling)));
    }

    private List<Role> rolesOfStage(Dossier dossier) {
        if (dossier.stageCode() == null) {
            return List.of();
        }
        StageRule rule = dossiers.ruleOf(dossier, dossier.stageCode());
        if (rule.worker() == null) {
            return List.of(Role.APPRAISER, Role.LEADER);
        }
        return rule.signOff() == null ? List.of(rule.worker()) : List.of(rule.worker(), rule.signOff());
    }

    /** Some working days after the appointment, or after today when that is past. */
    @Transactional(readOnly = true)
    LocalDate proposal(Dossier dossier) {
        LocalDate today = clock.today();
        LocalDate due = dossier.dueOn();
        return calendars.current().plusWorkingDays(due == null || due.isBefore(today) ? today : due, PROPOSED);
    }

    /** Gives the id of the letter. */
    long apologise(String number, LocalDate newDue, String reason, String username) {
        Dossier dossier = see(number, username);
        require(dossier, username);
        String why = PersonCheck.text(reason);
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new InputProblem(
                    "reason",
                    "Ghi lý do chậm để người nộp biết, từ %d đến %d ký tự.".formatted(SHORTEST_REASON, LONGEST_REASON));
        }
        String handling = dossier.handlingUnitId();
        Actor actor = new Actor(username, handling == null ? dossier.receivingUnitId() : handling);
        LocalDate missed = dossier.dueOn() == null ? newDue : dossier.dueOn();
        LocalDate due = appointments.postpone(number, newDue, why, actor);
        return letters.keepApology(number, missed, due, why, actor);
    }
}
