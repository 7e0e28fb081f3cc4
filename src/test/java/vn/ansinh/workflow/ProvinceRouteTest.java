package vn.ansinh.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.ansinh.decision.Decisions;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.support.AnSinhTest;

/** {@code supportApplication}, from the counter of a commune to the money, with every turn that a dossier can take. */
@AnSinhTest
@Import(Play.class)
class ProvinceRouteTest {

    private static final String PROVINCE = "P12";
    private static final String DISTRICT = "D105";
    private static final Map<String, Object> ASK =
            Map.of("outcome", "SUPPLEMENT", "reason", "Nộp bản sao thông báo nộp thuế");

    @Autowired
    Play play;

    @Autowired
    Decisions decisions;

    @Autowired
    DossierProcess process;

    @BeforeEach
    void morningOfTheTestVector() {
        play.at("2020-04-29T08:00");
    }

    @Test
    void householdBusinessGoesFromCounterToMoney() {
        String number = household();
        assertThat(play.dossier(number).dueOn()).isEqualTo(LocalDate.of(2020, 5, 19));

        toDecision(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.AWAITING_DECISION);

        long decision = play.decide(PROVINCE, "QD15-HKD", decisions, number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.APPROVED);
        assertThat(play.count("SELECT COUNT(*) FROM letter WHERE kind = 'DECISION' AND decision_id = ?", decision))
                .isEqualTo(1);
        assertThat(play.ends("QD-" + decision)).containsExactly("endEvent_decisionIssued");

        long batch = play.send(PROVINCE, DISTRICT);
        play.payAllBut(batch);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.PAID);
        assertThat(play.ends("CT-" + batch)).contains("endEvent_returnRecorded", "endEvent_batchClosed");

        play.forward(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.HANDED_OVER);
        assertThat(play.ends(number)).contains("endEvent_dossierHandedOver");
        assertThat(play.isRunning(number)).isFalse();
    }

    @Test
    void whatWasNotCollectedWaitsInTheNextBatch() {
        NewLine absent = play.person("HKD", 1, 1_000_000);
        String number = play.submit("QD15-HKD", "C03433", absent);
        toDecision(number);
        play.decide(PROVINCE, "QD15-HKD", decisions, number);
        String district = String.valueOf(play.dossier(number).districtUnitId());

        play.payAllBut(play.send(PROVINCE, district), absent.idNumber());
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.APPROVED);

        play.payAllBut(play.send(PROVINCE, district));
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.PAID);
    }

    @Test
    void lateAppraisalIsFlaggedOnceButStaysOpen() {
        String number = household();
        play.forward(number);
        play.agree(number);
        play.forward(number);

        play.at("2020-05-06T23:59");
        assertThat(play.events(number)).doesNotContain("LATE");
        play.at("2020-05-07T00:01");
        play.at("2020-05-08T08:00");

        assertThat(play.events(number)).filteredOn("LATE"::equals).hasSize(1);
        assertThat(play.events(number)).filteredOn("WARNED"::equals).hasSize(1);
        play.forward(number);
        play.agree(number);
        assertThat(play.ends(number)).contains("endEvent_warned", "endEvent_lateFlagged");
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.AWAITING_DECISION);
    }

    @Test
    void waitingForTheApplicantStopsTheClockAndTheLawStartsItAgain() {
        String number = household();
        play.work(number, Names.HANDLE_STAGE, ASK);
        play.agree(number);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.WAITING_APPLICANT);

        play.at("2020-05-11T08:00");
        assertThat(play.events(number)).doesNotContain("WARNED", "LATE");
        play.work(number, Names.TAKE_SUPPLEMENT, Map.of());

        Dossier dossier = play.dossier(number);
        assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(dossier.originalDueOn()).isEqualTo(LocalDate.of(2020, 5, 19));
        assertThat(dossier.dueOn()).isEqualTo(LocalDate.of(2020, 5, 27));
        assertThat(play.ends(number)).contains("endEvent_supplementTaken");
        toDecision(number);
    }

    @Test
    void papersThatNeverComeEndInRefusal() {
        String number = household();
        play.work(number, Names.HANDLE_STAGE, ASK);
        play.agree(number);

        play.at("2020-06-30T08:00");

        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.REFUSED);
        assertThat(play.ends(number))
                .contains("endEvent_supplementOverdue", "endEvent_stageRefused", "endEvent_dossierRefused");
    }

    @Test
    void refusalKeepsItsReason() {
        String number = household();
        play.work(
                number,
                Names.HANDLE_STAGE,
                Map.of("outcome", "REFUSE", "reasonCode", "REVENUE_TOO_HIGH", "reason", "Doanh thu trên 100 triệu"));
        play.agree(number);

        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.REFUSED);
        assertThat(play.dossier(number).outcomeReason()).isEqualTo("Doanh thu trên 100 triệu");
        assertThat(play.count(
                        "SELECT COUNT(*) FROM line WHERE dossier_id = ? AND status = 'REFUSED'",
                        play.dossier(number).id()))
                .isEqualTo(1);
    }

    @Test
    void appraisalReturnsToTheFormerStage() {
        String number = household();
        play.forward(number);
        play.agree(number);
        play.forward(number);
        play.work(number, Names.HANDLE_STAGE, Map.of("outcome", "RETURN", "reason", "Xác nhận lại doanh thu"));
        play.agree(number);

        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("CONFIRMER@T105");
        assertThat(play.ends(number)).contains("endEvent_stageReturned");
    }

    @Test
    void headOfTheUnitSendsTheProposalBack() {
        String number = household();
        play.forward(number);
        play.work(number, Names.SIGN_OFF_STAGE, Map.of("agreed", false, "note", "Thiếu biên bản niêm yết"));

        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("REVIEWER@" + Play.COMMUNE);
        assertThat(play.events(number)).contains("SENT_BACK");
    }

    @Test
    void applicantWithdrawsWhileWaitingForPapers() {
        String number = household();
        play.work(number, Names.HANDLE_STAGE, ASK);
        play.agree(number);

        process.withdraw(number, "Không còn nhu cầu", new Actor("tiepnhan.03388", Play.COMMUNE));

        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.WITHDRAWN);
        assertThat(play.ends(number)).contains("endEvent_dossierWithdrawn", "endEvent_supplementCancelled");
        assertThat(play.isRunning(number)).isFalse();
        // The forms of 2018 know no notice of stopping.
        assertThat(play.count(
                        "SELECT COUNT(*) FROM letter WHERE kind = 'STOP' AND dossier_id = ?",
                        play.dossier(number).id()))
                .isZero();
    }

    @Test
    void decisionComesBackForCorrectionAndIsSignedOnceByAnotherHand() {
        String number = household();
        toDecision(number);
        long draft = openDraft("QD15-HKD");
        decisions.add(draft, java.util.List.of(play.dossier(number).id()));
        String preparer = play.work("QD-" + draft, Names.GATHER_DOSSIERS, Map.of());
        assertThatThrownBy(() -> process.withdraw(number, "Đổi ý", Actor.SYSTEM))
                .isInstanceOf(Conflict.class);

        play.work("QD-" + draft, Names.SIGN_DECISION, preparer, Map.of("agreed", false, "note", "Sửa tên"));
        assertThat(play.count(
                        "SELECT COUNT(*) FROM entitlement e JOIN line l ON l.id = e.line_id WHERE l.dossier_id = ?",
                        play.dossier(number).id()))
                .isZero();

        play.work("QD-" + draft, Names.GATHER_DOSSIERS, Map.of());
        play.work("QD-" + draft, Names.SIGN_DECISION, preparer, Map.of("agreed", true));
        play.runDueJobs();
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.APPROVED);
        assertThat(play.count("SELECT COUNT(*) FROM letter WHERE kind = 'SUBMISSION' AND decision_id = ?", draft))
                .as("each time it went up")
                .isEqualTo(2);
    }

    @Test
    void provinceSendsOneDossierBackFromTheDraft() {
        String number = household();
        toDecision(number);
        decisions.sendBack(
                openDraft("QD15-HKD"), play.dossier(number).id(), Outcome.RETURN, null, "Thẩm định lại", Actor.SYSTEM);
        assertThat(play.groupOf(number, Names.HANDLE_STAGE)).isEqualTo("APPRAISER@" + DISTRICT);
        assertThat(play.ends(number)).contains("endEvent_approvalReturned");

        play.forward(number);
        play.agree(number);
        decisions.sendBack(
                openDraft("QD15-HKD"),
                play.dossier(number).id(),
                Outcome.REFUSE,
                "NOT_IN_GROUP",
                "Sai nhóm",
                Actor.SYSTEM);
        assertThat(play.dossier(number).status()).isEqualTo(DossierStatus.REFUSED);
        assertThat(play.ends(number)).contains("endEvent_approvalRefused", "endEvent_dossierRefused");
    }

    @Test
    void secondApplicationForTheSameMonthsIsRefusedByTheKeyWhereverItComesIn() {
        NewLine person = play.person("HKD", 1, 1_000_000);
        String first = play.submit("QD15-HKD", Play.COMMUNE, person);
        String second = play.submit("QD15-HKD", "C03389", person, play.person("HKD", 1, 1_000_000));
        toDecision(first);
        toDecision(second);

        play.decide(PROVINCE, "QD15-HKD", decisions, first, second);

        assertThat(play.count(
                        "SELECT COUNT(*) FROM line WHERE id_number = ? AND status = 'APPROVED'", person.idNumber()))
                .isEqualTo(1);
        assertThat(play.count(
                        "SELECT COUNT(*) FROM line WHERE id_number = ? AND reason_code = 'DUPLICATE' AND reason LIKE"
                                + " 'Đã hưởng tại%'",
                        person.idNumber()))
                .isEqualTo(1);
    }

    @Test
    void draftInWhichNobodyIsLeftIsDiscarded() {
        NewLine person = play.person("HKD", 1, 1_000_000);
        String first = play.submit("QD15-HKD", Play.COMMUNE, person);
        toDecision(first);
        play.decide(PROVINCE, "QD15-HKD", decisions, first);
        String second = play.submit("QD15-HKD", "C03389", person);
        toDecision(second);
        long draft = openDraft("QD15-HKD");
        decisions.add(draft, List.of(play.dossier(second).id()));

        play.work("QD-" + draft, Names.GATHER_DOSSIERS, Map.of());

        assertThat(play.ends("QD-" + draft)).containsExactly("endEvent_draftDiscarded");
        assertThat(play.dossier(second).status()).isEqualTo(DossierStatus.AWAITING_DECISION);
    }

    @Test
    void batchThatTheSecondPersonSendsBackIsSealedAgain() {
        String number = play.submit("QD15-HKD", "C03478", play.person("HKD", 1, 1_000_000));
        toDecision(number);
        play.decide(PROVINCE, "QD15-HKD", decisions, number);
        long batch = play.count(
                "SELECT id FROM payout_batch WHERE status = 'OPEN' AND unit_id = ? AND district_unit_id = ?",
                PROVINCE,
                play.dossier(number).districtUnitId());
        String preparer = play.work("CT-" + batch, Names.PREPARE_BATCH, Map.of());
        play.work("CT-" + batch, Names.CHECK_BATCH, preparer, Map.of("agreed", false, "note", "Sai kênh chi trả"));
        assertThat(play.count("SELECT COUNT(*) FROM payment WHERE batch_id = ?", batch))
                .isZero();

        play.work("CT-" + batch, Names.PREPARE_BATCH, Map.of());
        assertThat(play.count("SELECT COUNT(*) FROM payment WHERE batch_id = ?", batch))
                .isEqualTo(1);
    }

    @Test
    void officerOfAnotherCommuneCannotTouchTheTask() {
        String number = household();
        String task = play.task(number, Names.HANDLE_STAGE).id();

        assertThatThrownBy(() -> play.completeAs("xetduyet.03389", task, Map.of("outcome", "FORWARD")))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> play.completeAs("tiepnhan.03388", task, Map.of("outcome", "FORWARD")))
                .isInstanceOf(AuthorizationException.class);
        assertThat(play.task(number, Names.HANDLE_STAGE).assignee()).isNull();
    }

    private String household() {
        return play.submit("QD15-HKD", Play.COMMUNE, play.person("HKD", 1, 1_000_000));
    }

    private void toDecision(String number) {
        play.forward(number);
        play.agree(number);
        play.forward(number);
        play.forward(number);
        play.agree(number);
    }

    private long openDraft(String procedure) {
        return play.count("SELECT id FROM decision WHERE status = 'DRAFT' AND procedure_code = ?", procedure);
    }
}
