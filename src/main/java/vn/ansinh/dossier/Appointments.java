package vn.ansinh.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.clock.ClockAction;
import vn.ansinh.clock.Clocks;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;

/** The appointment that was promised to the applicant, and its one postponement (NĐ 61/2018 Điều 19.9). */
@Service
@Transactional
public class Appointments {

    private static final int LATEST_MONTHS = 6;

    private final Dossiers dossiers;
    private final Clocks clocks;

    Appointments(Dossiers dossiers, Clocks clocks) {
        this.dossiers = dossiers;
        this.clocks = clocks;
    }

    @Transactional(readOnly = true)
    public boolean isPostponed(Dossier dossier) {
        return clocks.ledger(dossier.id()).stream()
                .anyMatch(entry -> entry.stageId() == 0 && entry.action() == ClockAction.EXTEND);
    }

    /**
     * Moves the appointment, once for all. The original date stays with the dossier: lateness is measured by it too.
     *
     * @param newDue a day off becomes the working day after it
     * @return the new appointment
     * @throws InputProblem when the day or the reason is not possible
     * @throws Conflict when there is no appointment, it was postponed before, or the dossier waits or is decided
     */
    public LocalDate postpone(String number, LocalDate newDue, String reason, Actor actor) {
        Dossier dossier = dossiers.get(number);
        requirePostponable(dossier);
        Instant now = dossiers.now();
        LocalDate today = LocalDate.ofInstant(now, AppClock.ZONE);
        if (!newDue.isAfter(today)) {
            throw new InputProblem("newDue", "Ngày hẹn mới phải sau hôm nay; hãy chọn ngày muộn hơn.");
        }
        if (newDue.isAfter(today.plusMonths(LATEST_MONTHS))) {
            throw new InputProblem(
                    "newDue", "Ngày hẹn mới quá xa; hãy chọn ngày trong vòng %d tháng tới.".formatted(LATEST_MONTHS));
        }
        LocalDate due = clocks.extend(dossier.id(), 0, newDue, now, reason, actor.username());
        dossiers.save(
                dossier, dossier.moveDue(due, now, actor, "Xin lỗi và hẹn lại (NĐ 61/2018 Điều 19.9): " + reason));
        return due;
    }

    /** {@link Conflict}, in words for the officer, when this dossier's appointment cannot be postponed. */
    public void requirePostponable(Dossier dossier) {
        if (dossier.dueOn() == null) {
            throw new Conflict("Hồ sơ này không có ngày hẹn trả kết quả nên không cần hẹn lại.");
        }
        if (dossier.status() == DossierStatus.WAITING_APPLICANT) {
            throw new Conflict("Hồ sơ đang chờ người nộp bổ sung, thời hạn đang tạm dừng nên chưa cần hẹn lại.");
        }
        if (!dossier.status().isOpen()) {
            throw new Conflict("Hồ sơ đang ở trạng thái «%s» nên không hẹn lại được."
                    .formatted(dossier.status().vietnamese()));
        }
        if (isPostponed(dossier)) {
            throw new Conflict("Hồ sơ đã được hẹn lại một lần; không được hẹn lại lần nữa (NĐ 61/2018 Điều 19.9).");
        }
    }
}
