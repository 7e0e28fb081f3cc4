package vn.ansinh.demo;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.clock.Calendars;
import vn.ansinh.demo.Item.Fate;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.intake.Intakes;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Retry;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks.Work;

/** What commune, tax office, insurance and district make of each application of a plan. */
@Component
class CaseWork {

    private static final Map<String, Object> FORWARD = Map.of(Names.VAR_OUTCOME, "FORWARD");
    private static final int LATE_DAYS = 2;

    private final Crew crew;
    private final Dossiers dossiers;
    private final Stages stages;
    private final Intakes intakes;
    private final Calendars calendars;
    private final AppClock clock;
    private final JdbcClient jdbc;

    CaseWork(
            Crew crew,
            Dossiers dossiers,
            Stages stages,
            Intakes intakes,
            Calendars calendars,
            AppClock clock,
            JdbcClient jdbc) {
        this.crew = crew;
        this.dossiers = dossiers;
        this.stages = stages;
        this.intakes = intakes;
        this.calendars = calendars;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The morning: every open task of a stage, once. */
    int handle(Map<String, Item> items) {
        return crew.work(Names.HANDLE_STAGE, task -> handle(task, items.get(task.businessKey())));
    }

    int takeSupplements(Map<String, Item> items) {
        // The applicants bring their papers within a few days, not all at once.
        return crew.work(
                Names.TAKE_SUPPLEMENT,
                task -> turn(items.get(task.businessKey()))
                        ? Map.of(Names.VAR_NOTE, "Đã nhận đủ giấy tờ bổ sung")
                        : null);
    }

    /** The afternoon: the heads of the units. */
    int signOff() {
        return crew.work(Names.SIGN_OFF_STAGE, task -> Map.of(Names.VAR_AGREED, true));
    }

    private boolean turn(@Nullable Item item) {
        return item == null || (clock.today().toEpochDay() + item.no()) % 2 == 0;
    }

    private @Nullable Map<String, Object> handle(Work task, @Nullable Item item) {
        if (item == null) {
            return null;
        }
        Dossier dossier = dossiers.get(String.valueOf(task.businessKey()));
        StageCode code = dossier.stageCode();
        if (code == null || code == item.restsAt()) {
            return null;
        }
        if (code == StageCode.REVIEW && item.fate() == Fate.WITHDRAWN) {
            withdraw(dossier, item);
            return null;
        }
        if (code == item.lateAt() && inTime(stages.last(dossier.number(), code))) {
            return null;
        }
        return outcome(dossier, code, item);
    }

    private boolean inTime(Stage stage) {
        if (stage.run() > 1 || stage.dueAt() == null) {
            return false;
        }
        LocalDate due = LocalDate.ofInstant(stage.dueAt(), AppClock.ZONE);
        return clock.today().isBefore(calendars.current().plusWorkingDays(due, LATE_DAYS));
    }

    private void withdraw(Dossier dossier, Item item) {
        String receiver = crew.holder("RECEIVER@" + dossier.receivingUnitId(), item.no());
        Retry.onConflict(() -> intakes.withdraw(
                dossier.number(), "Người nộp tự nguyện rút hồ sơ", new Actor(receiver, dossier.receivingUnitId())));
    }

    private Map<String, Object> outcome(Dossier dossier, StageCode code, Item item) {
        boolean review = code == StageCode.REVIEW;
        boolean appraisal = code == StageCode.APPRAISAL;
        if (review && item.fate() == Fate.REFUSED_BY_COMMUNE) {
            return refuse("NOT_IN_GROUP", "Không thuộc nhóm đối tượng được hỗ trợ theo kết quả xác minh tại thôn, bản");
        }
        if (appraisal && item.fate() == Fate.REFUSED_BY_DISTRICT) {
            return refuse("FALSE_DECLARATION", "Thông tin kê khai không đúng với kết quả thẩm định");
        }
        if (item.supplement() && !item.isList() && !appraisal && code != StageCode.HANDOVER && !asked(dossier)) {
            return Map.of(
                    Names.VAR_OUTCOME, "SUPPLEMENT", Names.VAR_REASON, "Bổ sung bản sao giấy tờ chứng minh còn thiếu");
        }
        if (item.returned() && appraisal && stages.last(dossier.number(), code).run() == 1) {
            return Map.of(Names.VAR_OUTCOME, "RETURN", Names.VAR_REASON, "Kiểm tra lại thông tin đối tượng");
        }
        return FORWARD;
    }

    private static Map<String, Object> refuse(String code, String reason) {
        return Map.of(Names.VAR_OUTCOME, "REFUSE", Names.VAR_REASON_CODE, code, Names.VAR_REASON, reason);
    }

    private boolean asked(Dossier dossier) {
        return jdbc.sql("SELECT COUNT(*) FROM dossier_event WHERE dossier_id = ? AND kind = 'SUPPLEMENT_ASKED'")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
