package vn.ansinh.notice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.EventKind;
import vn.ansinh.dossier.NewDossier;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.NewOfficer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

@AnSinhTest
@Import(TestCases.class)
class NoticesIT {

    private static final String PHONE = "0912345678";
    private static final String EMAIL = "mau@laichau.example";
    private static final String ELSEWHERE = "quantri.d106.thu";
    private static final Actor RECEIVER = new Actor("tiepnhan.03388", "C03388");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Stages stages;

    @Autowired
    private NoticeDelivery delivery;

    @Autowired
    private NoticeLeases leases;

    @Autowired
    private Carriers carriers;

    @Autowired
    private Officers officers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AppClock clock;

    @DynamicPropertySource
    static void outside(DynamicPropertyRegistry settings) {
        Outside.start(settings);
    }

    @BeforeEach
    void startAFreshDay() throws Exception {
        cases.at("2020-05-04T08:00");
        jdbc.sql("DELETE FROM notice").update();
        Outside.reset();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    private Received receive(@Nullable String phone, @Nullable String email) {
        var person = cases.person("HKD", 1, 1_000_000);
        return dossiers.receive(
                new NewDossier(
                        "QD15-HKD@2020-04-24",
                        Channel.COUNTER,
                        ApplicantKind.CITIZEN,
                        "Lò Thị Mẫu",
                        person.idNumber(),
                        "Bản Mẫu",
                        phone,
                        email,
                        Map.of(),
                        "C03388",
                        List.of(person)),
                RECEIVER);
    }

    @Test
    void eachTurnIsToldOverBothChannels() {
        Received received = receive(PHONE, EMAIL);
        Stage review = cases.enter(received, StageCode.REVIEW);
        Stage asked = cases.askForPapers(review, "Bản sao thông báo nộp thuế của số 012345678901");
        cases.at("2020-05-11T08:00");
        stages.resumeAfterSupplement(asked.id(), null, Actor.SYSTEM);
        cases.at("2020-06-20T08:00");
        stages.flag(asked.id(), EventKind.LATE, Actor.SYSTEM);
        cases.forward(stages.get(asked.id()));
        cases.decide("QD15-HKD", received);
        dossiers.settle(TestCases.number(received), Actor.SYSTEM);
        cases.enter(received, StageCode.HANDOVER);

        List<String> turns = List.of("RECEIVED", "PAPERS_ASKED", "APPOINTMENT_MOVED", "LATE", "APPROVED", "PAID");
        assertThat(kinds(received, "SMS")).containsExactlyElementsOf(turns);
        assertThat(kinds(received, "EMAIL")).containsExactlyElementsOf(turns);
        assertThat(bodies(received))
                .hasSize(12)
                .allSatisfy(body -> assertThat(body)
                        .contains(TestCases.number(received))
                        .doesNotContain(received.secret(), "012345678901", "1.000.000"))
                .anySatisfy(body -> assertThat(body).contains("Bản sao thông báo nộp thuế của số …"));
        assertThat(sms(received)).allSatisfy(text -> {
            assertThat(SmsText.parts(text)).isLessThanOrEqualTo(2);
            assertThat(text).isEqualTo(SmsText.plain(text)).endsWith("Xem: https://hoso.laichau.example/tra-cuu");
        });
    }

    @Test
    void refusalAndWithdrawalAreTold() {
        Received refused = receive(PHONE, null);
        cases.enter(refused, StageCode.REVIEW);
        dossiers.refuse(TestCases.number(refused), "Bệnh án kèm theo", Actor.SYSTEM);
        Received withdrawn = receive(PHONE, null);
        dossiers.withdraw(TestCases.number(withdrawn), "Không cần nữa", Actor.SYSTEM);

        assertThat(kinds(refused, "SMS")).containsExactly("RECEIVED", "REFUSED");
        assertThat(kinds(withdrawn, "SMS")).containsExactly("RECEIVED", "WITHDRAWN");
        assertThat(bodies(refused)).noneSatisfy(body -> assertThat(body).contains("Bệnh án"));
    }

    @Test
    void whoLeftNoTelephoneAndNoAddressIsNotTold() {
        assertThat(kinds(receive(null, null), "SMS")).isEmpty();
        assertThat(kinds(receive("02133876543", null), "SMS"))
                .as("a landline takes no short message")
                .isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice").query(Long.class).single())
                .isZero();
    }

    @Test
    void aRolledBackEventLeavesNoNotice() {
        Received received = receive(PHONE, EMAIL);
        transaction.executeWithoutResult(open -> {
            dossiers.withdraw(TestCases.number(received), "Thử", Actor.SYSTEM);
            assertThat(kinds(received, "SMS")).contains("WITHDRAWN");
            open.setRollbackOnly();
        });
        assertThat(kinds(received, "SMS")).containsExactly("RECEIVED");
        assertThat(kinds(received, "EMAIL")).containsExactly("RECEIVED");
    }

    @Test
    void aLetterArrivesInPlainTextAndHtmlUnderItsOwnKey() throws Exception {
        Received received = receive(null, EMAIL);
        assertThat(delivery.run()).isEqualTo(1);

        MimeMessage[] letters = Outside.MAIL.getReceivedMessages();
        assertThat(letters).hasSize(1);
        String raw = GreenMailUtil.getWholeMessage(letters[0]);
        assertThat(letters[0].getSubject()).isEqualTo("Hồ sơ " + TestCases.number(received) + ": đã tiếp nhận");
        assertThat(letters[0].getMessageID()).isEqualTo("<" + key(received) + "@laichau.example>");
        assertThat(letters[0].getAllRecipients()).extracting(Object::toString).containsExactly(EMAIL);
        assertThat(raw).contains("text/plain", "text/html").doesNotContain(received.secret());
        assertThat(delivery.run()).isZero();
    }

    @Test
    void theGatewayGetsNumberTextKeyAndToken() {
        Received received = receive(PHONE, null);
        assertThat(delivery.run()).isEqualTo(1);

        LoggedRequest message = Outside.messages().get(0);
        assertThat(message.getHeader("Authorization")).isEqualTo("Bearer thu");
        assertThat(message.getHeader("Idempotency-Key")).isEqualTo(key(received));
        assertThat(message.getBodyAsString())
                .contains(
                        "\"to\":\"" + PHONE + "\"",
                        "\"from\":\"ANSINH\"",
                        "da tiep nhan. Hen tra ket qua ngay 20/05/2020.");
        assertThat(state(received)).isEqualTo("SENT");
    }

    @Test
    void whateverTheGatewayAnswersTheNoticeIsTriedAgainUnderItsKeyAfterAPause() {
        Stream<ResponseDefinitionBuilder> bad = Stream.of(
                aResponse().withStatus(500),
                aResponse().withStatus(202).withBody("{\"accepted\": true}").withFixedDelay(8000),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withStatus(200).withBody("<html>Bảo trì</html>"));
        bad.forEach(answer -> {
            cases.at("2020-05-04T08:00");
            Received received = receive(PHONE, null);
            Outside.answer(answer);
            assertThat(delivery.run()).isZero();
            assertThat(state(received)).isEqualTo("QUEUED");
            assertThat(reason(received)).startsWith("Cổng tin nhắn");
            assertThat(delivery.run()).as("before the pause is over").isZero();

            Outside.answer(aResponse().withStatus(200).withBody("{\"accepted\":true}"));
            cases.at("2020-05-04T08:02");
            assertThat(delivery.run()).isEqualTo(1);
            assertThat(Outside.messages().stream()
                            .filter(message -> key(received).equals(message.getHeader("Idempotency-Key"))))
                    .hasSizeBetween(2, 3);
            assertThat(state(received)).isEqualTo("SENT");
        });
    }

    @Test
    void pausesGrowUntilTheNoticeHasFailedAndAnAdministratorTriesAgain() throws Exception {
        Received received = receive(PHONE, null);
        Outside.answer(aResponse().withStatus(503));
        for (String time : List.of("04T08:01", "04T08:03", "04T08:14", "04T09:15", "04T15:16", "05T15:17")) {
            assertThat(state(received)).isEqualTo("QUEUED");
            cases.at("2020-05-" + time);
            delivery.run();
        }
        assertThat(state(received)).isEqualTo("FAILED");
        assertThat(Outside.messages()).hasSize(6);

        String page = mvc.perform(get("/quan-tri/thong-bao?trang-thai=FAILED").with(administrator("quantri")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains(TestCases.number(received), "091****678", "Cổng tin nhắn trả lời 503")
                .doesNotContain(PHONE);
        long id = id(received);
        Outside.reset();
        mvc.perform(post("/quan-tri/thong-bao/" + id + "/gui-lai").with(csrf()).with(administrator("quantri")))
                .andExpect(redirectedUrl("/quan-tri/thong-bao?trang-thai=FAILED"));
        assertThat(delivery.run()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT actor FROM audit_event WHERE kind = 'NOTICE_RETRIED' AND subject = ?")
                        .param(String.valueOf(id))
                        .query(String.class)
                        .list())
                .containsExactly("quantri");
    }

    @Test
    void aRefusalByTheGatewayIsFinalAtOnce() {
        Received received = receive(PHONE, null);
        Outside.answer(aResponse().withStatus(422));
        delivery.run();
        assertThat(state(received)).isEqualTo("FAILED");
        assertThat(reason(received)).isEqualTo("Cổng tin nhắn trả lời 422");
    }

    @Test
    void twoNodesAtOnceSendEachNoticeOnce() {
        for (int i = 0; i < 30; i++) {
            receive(PHONE, null);
        }
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(delivery::run);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(delivery::run);
        assertThat(one.join() + other.join()).isEqualTo(30);
        assertThat(Outside.messages())
                .extracting(message -> message.getHeader("Idempotency-Key"))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void aNodeThatDiesAfterSendingLeadsToOneMoreUnderTheSameKey() {
        Received received = receive(PHONE, null);
        NoticeLeases.Leased taken = leases.take();
        assertThat(taken.notices()).hasSize(1);
        carriers.carry(taken.notices().get(0));

        assertThat(delivery.run()).as("the lease still holds").isZero();
        cases.at("2020-05-04T08:11");
        assertThat(delivery.run()).isEqualTo(1);
        leases.sent(taken.notices().get(0), taken.lease());
        assertThat(delivery.run()).isZero();
        assertThat(Outside.messages())
                .extracting(message -> message.getHeader("Idempotency-Key"))
                .containsExactly(key(received), key(received));
    }

    @Test
    void aNodeThatLostItsLeaseMarksNothing() {
        Received received = receive(PHONE, null);
        NoticeLeases.Leased slow = leases.take();
        cases.at("2020-05-04T08:11");
        NoticeLeases.Leased next = leases.take();
        assertThat(next.notices()).hasSize(1);

        leases.sent(slow.notices().get(0), slow.lease());
        assertThat(state(received)).as("the next one has not sent it yet").isEqualTo("QUEUED");
        leases.failed(slow.notices().get(0), slow.lease(), new Undelivered("muộn", true));
        assertThat(state(received)).isEqualTo("QUEUED");
        leases.sent(next.notices().get(0), next.lease());
        assertThat(state(received)).isEqualTo("SENT");
    }

    @Test
    void aNodeThatDiesWhileItTakesLeavesEverythingToTheNext() {
        Received received = receive(PHONE, null);
        String key = key(received);
        transaction.executeWithoutResult(dies -> {
            assertThat(leases.take().notices()).hasSize(1);
            dies.setRollbackOnly();
        });
        assertThat(delivery.run()).as("at once: no lease was left behind").isEqualTo(1);
        assertThat(column(received, "attempts")).isEqualTo("1");
        assertThat(Outside.messages())
                .extracting(message -> message.getHeader("Idempotency-Key"))
                .containsExactly(key);
    }

    @Test
    void noTelephoneRingsAtNight() {
        cases.at("2020-05-04T21:00");
        receive(PHONE, EMAIL);
        assertThat(delivery.run()).isEqualTo(1);
        assertThat(Outside.messages()).isEmpty();
        cases.at("2020-05-05T06:59");
        assertThat(delivery.run()).isZero();
        cases.at("2020-05-05T07:00");
        assertThat(delivery.run()).isEqualTo(1);
        assertThat(Outside.messages()).hasSize(1);
    }

    @Test
    void anAdministratorElsewhereNeitherSeesNorTriesAgain() throws Exception {
        officers.addAll(
                List.of(new NewOfficer(
                        ELSEWHERE, "Lò Quản Trị", null, List.of(new Membership("D106", Role.ADMINISTRATOR)))),
                "mat-khau-dau");
        Received received = receive(PHONE, null);
        Outside.answer(aResponse().withStatus(400));
        delivery.run();
        String page = mvc.perform(get("/quan-tri/thong-bao").with(administrator(ELSEWHERE)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain(TestCases.number(received));
        mvc.perform(post("/quan-tri/thong-bao/" + id(received) + "/gui-lai")
                        .with(csrf())
                        .with(administrator(ELSEWHERE)))
                .andExpect(status().isNotFound());
        assertThat(state(received)).isEqualTo("FAILED");
    }

    private static RequestPostProcessor administrator(String name) {
        return user(name).roles("ADMINISTRATOR");
    }

    private List<String> kinds(Received received, String channel) {
        return jdbc.sql("SELECT kind FROM notice WHERE dossier_id = ? AND channel = ? ORDER BY id")
                .params(received.dossier().id(), channel)
                .query(String.class)
                .list();
    }

    private List<String> bodies(Received received) {
        return jdbc.sql("SELECT body FROM notice WHERE dossier_id = ?")
                .param(received.dossier().id())
                .query(String.class)
                .list();
    }

    private List<String> sms(Received received) {
        return jdbc.sql("SELECT body FROM notice WHERE dossier_id = ? AND channel = 'SMS'")
                .param(received.dossier().id())
                .query(String.class)
                .list();
    }

    private String key(Received received) {
        return column(received, "message_key");
    }

    private String state(Received received) {
        return column(received, "status");
    }

    private String reason(Received received) {
        return column(received, "reason");
    }

    private long id(Received received) {
        return Long.parseLong(column(received, "id"));
    }

    private String column(Received received, String name) {
        return jdbc.sql("SELECT " + name + " FROM notice WHERE dossier_id = ?")
                .param(received.dossier().id())
                .query(String.class)
                .single();
    }
}
