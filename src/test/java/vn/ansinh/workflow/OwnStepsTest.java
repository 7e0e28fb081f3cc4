package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.OwnSteps;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Retry;
import vn.ansinh.support.AnSinhTest;

/** Taking one's own step back along the diagrams: from sign-off, from the next stage, from the wait for a decision. */
@AnSinhTest
@Import(Play.class)
class OwnStepsTest {

    private static final String REVIEWER = "xetduyet.03388";
    private static final String CHAIRMAN = "chutich.03388";

    @Autowired
    Play play;

    @Autowired
    OwnSteps steps;

    @Autowired
    Stages stages;

    @Autowired
    Decisions decisions;

    @Autowired
    OfficerTasks tasks;

    @Autowired
    TaskService taskService;

    @BeforeEach
    void morning() {
        play.at("2020-04-29T08:00");
    }

    @Test
    void proposalComesBackFromSignOffAndStaysAsASuggestion() {
        String number = household();
        String reviewer = play.work(number, Names.HANDLE_STAGE, Map.of("outcome", "REFUSE", "reason", "Nhầm hồ sơ"));
        assertThat(steps.mayWithdraw(number, reviewer)).isTrue();

        withdraw(number, reviewer);

        assertThat(play.isOpen(number, Names.SIGN_OFF_STAGE)).isFalse();
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("REVIEWER@C03388");
        Stage review = stages.last(number, StageCode.REVIEW);
        assertThat(review.proposal()).isEqualTo(Outcome.REFUSE);
        assertThat(review.run()).isEqualTo(1);
        assertThat(play.events(number)).endsWith("STEP_WITHDRAWN");
        assertThat(steps.mayWithdraw(number, reviewer)).isFalse();
        play.forward(number);
        play.agree(number);
        assertThat(play.dossier(number).stageCode()).isEqualTo(StageCode.CONFIRMATION);
    }

    @Test
    void whatTheHeadHasClaimedOrDecidedDoesNotComeBack() {
        String number = household();
        String reviewer = play.work(number, Names.HANDLE_STAGE, Map.of("outcome", "FORWARD"));
        String task = play.task(number, Names.SIGN_OFF_STAGE).id();
        claim(CHAIRMAN, task);
        refused(number, reviewer, "đã nhận hồ sơ này");
        tasks.as(CHAIRMAN, () -> {
            taskService.complete(task, Map.of("agreed", true));
            return true;
        });
        assertThat(play.dossier(number).stageCode()).isEqualTo(StageCode.CONFIRMATION);
    }

    @Test
    void forwardedDossierComesBackWithItsOldDueDate() {
        String number = toConfirmation();
        Stage review = stages.last(number, StageCode.REVIEW);
        play.at("2020-05-04T08:00");

        withdraw(number, CHAIRMAN);

        Stage again = stages.last(number, StageCode.REVIEW);
        assertThat(again.run()).isEqualTo(2);
        assertThat(again.dueAt()).isEqualTo(review.dueAt());
        assertThat(again.unitId()).isEqualTo(review.unitId());
        Stage confirmation = stages.last(number, StageCode.CONFIRMATION);
        assertThat(confirmation.outcome()).isEqualTo(Outcome.RETURN);
        assertThat(confirmation.workedBy()).isNull();
        assertThat(play.events(number)).containsSubsequence("STEP_WITHDRAWN", "STAGE_LEFT", "STAGE_ENTERED");
        assertThat(play.dossier(number).dueOn()).isEqualTo(LocalDate.of(2020, 5, 19));
        assertThat(play.ends(number)).contains("endEvent_stageReturned");

        play.forward(number);
        play.agree(number);
        assertThat(stages.last(number, StageCode.CONFIRMATION).run()).isEqualTo(2);
    }

    @Test
    void takingBackDoesNotHideThatTheStageIsLate() {
        String number = household();
        play.at("2020-05-20T08:00");
        play.forward(number);
        play.agree(number);
        withdraw(number, CHAIRMAN);
        play.runDueJobs();
        long again = stages.last(number, StageCode.REVIEW).id();
        assertThat(play.count("SELECT COUNT(*) FROM late_flag WHERE stage_id = ? AND level = 'LATE'", again))
                .isEqualTo(1);
    }

    @Test
    void papersAskedInTheTakenBackRunStopItsClock() {
        String number = toConfirmation();
        withdraw(number, REVIEWER);
        LocalDate before = play.day(
                Objects.requireNonNull(stages.last(number, StageCode.REVIEW).dueAt()));
        play.work(number, Names.HANDLE_STAGE, Map.of("outcome", "SUPPLEMENT", "reason", "Nộp thêm"));
        play.agree(number);
        play.at("2020-05-11T08:00");
        play.work(number, Names.TAKE_SUPPLEMENT, Map.of());
        assertThat(play.day(Objects.requireNonNull(
                        stages.last(number, StageCode.REVIEW).dueAt())))
                .isAfter(before);
    }

    @Test
    void onlyTheirOwnLastStepWhileTheyWorkThere() {
        String number = toConfirmation();
        refused(number, "xetduyet.03389", "Chỉ người đã làm");
        refused(number, "thue.105", "Chỉ người đã làm");
        claim("thue.105", play.task(number, Names.HANDLE_STAGE).id());
        refused(number, REVIEWER, "đã nhận hồ sơ này");
        play.forward(number);
        refused(number, REVIEWER, "Chỉ người đã làm");
        assertThatThrownBy(() -> steps.withdraw(number, "  ", new Actor("thue.105", null)))
                .isInstanceOf(InputProblem.class);
        assertThatThrownBy(() -> steps.withdraw("000.KHONG.CO", "x", new Actor("thue.105", null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void requestForPapersAndRefusalStayOnceTheyAreSigned() {
        String asked = household();
        play.work(asked, Names.HANDLE_STAGE, Map.of("outcome", "SUPPLEMENT", "reason", "Nộp thêm"));
        play.agree(asked);
        refused(asked, REVIEWER, "không rút lại được");
        String refused = household();
        play.work(refused, Names.HANDLE_STAGE, Map.of("outcome", "REFUSE", "reason", "Không đủ điều kiện"));
        play.agree(refused);
        refused(refused, CHAIRMAN, "không rút lại được");
    }

    @Test
    void dossierComesBackFromTheWaitForADecisionUntilItIsGathered() {
        String number = toConfirmation();
        play.forward(number);
        String appraiser = play.work(number, Names.HANDLE_STAGE, Map.of("outcome", "FORWARD"));
        play.agree(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.AWAITING_DECISION);
        withdraw(number, appraiser);
        assertThat(play.dossier(number).stageCode()).isEqualTo(StageCode.APPRAISAL);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.IN_PROGRESS);

        play.forward(number);
        play.agree(number);
        long draft = play.count(
                "SELECT id FROM decision WHERE status = 'DRAFT' AND unit_id = 'P12' AND procedure_code = 'QD15-HKD'");
        decisions.add(draft, List.of(play.dossier(number).id()));
        refused(number, appraiser, "dự thảo quyết định");
        decisions.remove(draft, List.of(play.dossier(number).id()));
    }

    @Test
    void ofClaimAndTakingBackExactlyOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String number = toConfirmation();
            String task = play.task(number, Names.HANDLE_STAGE).id();
            ExecutorService both = Executors.newFixedThreadPool(2);
            List<Throwable> told = new ArrayList<>();
            try {
                List<Callable<Object>> work = List.of(() -> claim("thue.105", task), () -> {
                    Retry.onConflict(() -> withdraw(number, REVIEWER));
                    return true;
                });
                for (Future<Object> one : both.invokeAll(work)) {
                    try {
                        one.get();
                    } catch (ExecutionException failed) {
                        told.add(failed.getCause());
                    }
                }
            } finally {
                both.shutdownNow();
            }
            // A claim that reads the task before it goes and its groups after is refused for want of a role.
            assertThat(told)
                    .singleElement()
                    .isInstanceOfAny(Conflict.class, NotFound.class, AuthorizationException.class);
            boolean claimWon = told.get(0) instanceof Conflict;
            assertThat(play.dossier(number).stageCode())
                    .isEqualTo(claimWon ? StageCode.CONFIRMATION : StageCode.REVIEW);
            assertThat(play.task(number, Names.HANDLE_STAGE).assignee()).isEqualTo(claimWon ? "thue.105" : null);
        }
    }

    private String household() {
        return play.submit("QD15-HKD", Play.COMMUNE, play.person("HKD", 1, 1_000_000));
    }

    private String toConfirmation() {
        String number = household();
        play.forward(number);
        play.agree(number);
        return number;
    }

    private void withdraw(String number, String officer) {
        steps.withdraw(number, "Ghi nhầm số tiền", new Actor(officer, null));
    }

    private Object claim(String officer, String task) {
        return tasks.as(officer, () -> {
            taskService.claim(task, officer);
            return true;
        });
    }

    private void refused(String number, String officer, String words) {
        assertThat(steps.mayWithdraw(number, officer)).isFalse();
        assertThatThrownBy(() -> withdraw(number, officer))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(words);
    }
}
