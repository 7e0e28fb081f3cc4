package vn.ansinh.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ansinh.online.AtHome.STEPS;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.ansinh.clock.ClockEntry;
import vn.ansinh.clock.Clocks;
import vn.ansinh.dossier.Channel;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Parcels;
import vn.ansinh.dossier.Secrets;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

@AnSinhTest
@Import(TestCases.class)
class OnlinePagesIT {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Stages stages;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Parcels parcels;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    private AtHome home;

    @BeforeEach
    void morning() {
        cases.at("2020-05-04T08:00");
        home = somebody();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    private AtHome somebody() {
        return new AtHome(mvc, "203.0.113." + ADDRESSES.incrementAndGet());
    }

    @Test
    void situationsLeadToTheProceduresOfTodayForOnePerson() throws Exception {
        assertThat(body(home.open("/nop-ho-so")))
                .contains("Tôi có hộ kinh doanh phải tạm ngừng", "/nop-ho-so/thu-tuc/QD15-HKD")
                .doesNotContain("QD15-LIST", "QD23-HKD", "ND20-TCXH");
        assertThat(home.open("/nop-ho-so/thu-tuc/QD23-HKD").getStatus()).isEqualTo(404);
        assertThat(home.open("/nop-ho-so/thu-tuc/QD15-LIST").getStatus()).isEqualTo(404);
    }

    @Test
    void procedureIsToldBeforeOneStarts() throws Exception {
        assertThat(body(home.open("/nop-ho-so/thu-tuc/QD15-HKD")))
                .contains(
                        "12 ngày làm việc",
                        "Không mất phí",
                        "1.000.000 đồng một tháng, nhiều nhất 3 tháng",
                        "Thông báo nộp thuế mẫu 01/TBT-CNKD",
                        "Quyết định 15/2020/QĐ-TTg ngày 24/4/2020",
                        "Bắt đầu khai");
        cases.at("2021-08-02T08:00");
        assertThat(body(home.open("/nop-ho-so/thu-tuc/ND20-TCXH")))
                .contains("từ 540.000 đồng đến 900.000 đồng, tùy tuổi một tháng");
    }

    @Test
    void applicationGoesFromTheFirstPageToTheReceiptAndTheCommune() throws Exception {
        home.fill("Lò Văn Nhà", AtHome.freshNumber());
        String check = body(home.open(STEPS + "kiem-tra"));
        assertThat(check).contains("Lò Văn Nhà", "3.000.000 đồng", "don.pdf", "href=\"/nop-ho-so/to-khai/nguoi-nop#");
        assertThat(home.submit("camKet", "true").getRedirectedUrl()).isEqualTo("/nop-ho-so/ket-qua");

        MockHttpServletResponse result = home.open("/nop-ho-so/ket-qua");
        Dossier dossier = dossiers.get(AtHome.text(result, "so-ho-so"));
        assertThat(result.getHeader("Cache-Control")).contains("no-store");
        assertThat(Secrets.matches(dossier, AtHome.text(result, "ma-tra-cuu"))).isTrue();
        assertThat(dossier.channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossier.receivingUnitId()).isEqualTo("C03388");
        assertThat(dossier.stageCode()).isEqualTo(StageCode.REVIEW);
        assertThat(dossier.dueOn()).isEqualTo("2020-05-20");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM document WHERE dossier_id = ?")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        MockHttpServletResponse receipt = home.open("/nop-ho-so/giay-tiep-nhan");
        assertThat(new String(receipt.getContentAsByteArray(), 0, 5, UTF_8)).isEqualTo("%PDF-");
        assertThat(receipt.getHeader("Cache-Control")).contains("no-store");
        assertThat(home.open(STEPS + "nguoi-nop").getRedirectedUrl()).isEqualTo("/nop-ho-so/ket-qua");
    }

    @ParameterizedTest
    @CsvSource({
        // submitted, counts from, due of the commune's 5 working days, due of 12: 2020-04-30 and 05-01 are days off
        "2020-05-08T16:59, 2020-05-08, 2020-05-15, 2020-05-26",
        "2020-05-08T18:00, 2020-05-11, 2020-05-18, 2020-05-27",
        "2020-05-09T10:00, 2020-05-11, 2020-05-18, 2020-05-27",
        "2020-05-08T11:45, 2020-05-11, 2020-05-18, 2020-05-27",
        "2020-04-29T17:30, 2020-05-04, 2020-05-11, 2020-05-20",
    })
    void outsideOfficeHoursTheLawsClockStartsOnTheNextWorkingDay(
            String submitted, String from, String reviewDue, String due) throws Exception {
        cases.at(submitted);
        Dossier dossier = submitted(home);

        assertThat(dossier.dueOn()).isEqualTo(due);
        Stage review = stages.last(dossier.number(), StageCode.REVIEW);
        assertThat(review.dueAt()).isNotNull();
        assertThat(review.dueAt().atZone(AppClock.ZONE).toLocalDate()).isEqualTo(reviewDue);
        boolean later = !submitted.startsWith(from);
        assertThat(clocks.ledger(dossier.id()))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.at()).isBeforeOrEqualTo(clock.instant()))
                .extracting(ClockEntry::fromOn)
                .allSatisfy(day -> assertThat(String.valueOf(day)).isEqualTo(later ? from : "null"));
        assertThat(body(home.open("/nop-ho-so/ket-qua")).contains("ngoài giờ làm việc")).isEqualTo(later);
    }

    @Test
    void withdrawingBeforeTheFirstDayStopsTheClocks() throws Exception {
        cases.at("2020-05-08T18:00");
        Dossier dossier = submitted(home);
        cases.at("2020-05-09T09:00");
        dossiers.withdraw(dossier.number(), "nộp nhầm", TestCases.officer("tiepnhan.03388", "C03388"));

        assertThat(clocks.ledger(dossier.id())).hasSize(4);
    }

    private Dossier submitted(AtHome who) throws Exception {
        who.fill("Lò Văn Nhà", AtHome.freshNumber()).submit("camKet", "true");
        return dossiers.get(AtHome.text(who.open("/nop-ho-so/ket-qua"), "so-ho-so"));
    }

    @Test
    void twoClicksAtOnceMakeOneDossier() throws Exception {
        String idNumber = AtHome.freshNumber();
        home.fill("Lò Văn Vội", idNumber);
        int threads = 4;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService fingers = Executors.newFixedThreadPool(threads);
        try {
            Callable<String> click = () -> {
                together.await();
                return String.valueOf(home.submit("camKet", "true").getRedirectedUrl());
            };
            for (Future<String> answer : fingers.invokeAll(List.of(click, click, click, click))) {
                assertThat(answer.get()).isEqualTo("/nop-ho-so/ket-qua");
            }
        } finally {
            fingers.shutdown();
        }
        assertThat(home.submit("camKet", "true").getRedirectedUrl()).isEqualTo("/nop-ho-so/ket-qua");
        assertThat(dossiersOf(idNumber)).isEqualTo(1);
    }

    private int dossiersOf(String idNumber) {
        return jdbc.sql("SELECT COUNT(*) FROM dossier WHERE applicant_id_number = ?")
                .param(idNumber)
                .query(Integer.class)
                .single();
    }

    @Test
    void eachPageTellsWhatIsMissingAndLosesNothing() throws Exception {
        home.send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD");
        wrong(home.step(Step.COMMUNE), "unitId");
        wrong(home.step(Step.COMMUNE, "unitId", "X99999"), "unitId");
        assertThat(body(home.step(Step.COMMUNE, "tim", "ban khong co", "viec", "tim"))).contains("Không có xã, phường");
        // Nobody works there.
        wrong(home.step(Step.COMMUNE, "unitId", "C00001"), "unitId");
        assertThat(home.step(Step.COMMUNE, "unitId", "C03388").getRedirectedUrl()).isEqualTo(STEPS + "nguoi-nop");
        String applicant =
                wrong(home.step(Step.APPLICANT, "applicant-name", "Lò <b>Thị</b>", "applicant-idNumber", "12"),
                        "applicantKind",
                        "applicant-name",
                        "applicant-idNumber",
                        "applicant-address",
                        "phone");
        assertThat(applicant).contains("value=\"Lò &lt;b&gt;Thị&lt;/b&gt;\"").doesNotContain("<b>Thị</b>");
        assertThat(body(home.open(STEPS + "nguoi-nop"))).contains("value=\"Lò &lt;b&gt;Thị&lt;/b&gt;\"", "value=\"12\"");
        home.applicant("Lò Văn Nhà", AtHome.freshNumber());
        wrong(home.step(Step.BENEFICIARY), "huong");
        wrong(home.step(Step.BENEFICIARY, "huong", "khac"), "beneficiary-name");
        wrong(home.step(Step.BENEFICIARY, "huong", "khac", "beneficiary-name", "Lò Thị Con"), "beneficiary-address");
        home.step(Step.BENEFICIARY, "huong", "toi");
        wrong(home.step(Step.FACTS, "fact-revenue", "nhiều"), "fact-revenue", "fact-eventOn", "fact-otherBenefit");
        wrong(home.step(Step.BENEFIT, "group", "KHAC", "months", "0"), "group", "months");
        wrong(home.step(Step.PAYMENT), "payChannel");
        wrong(home.step(Step.PAYMENT, "payChannel", "BANK"), "accountNo");
        wrong(home.papers("<html>".getBytes(UTF_8), "don.pdf"), "paper-DON");
        wrong(home.papers(new byte[10 * 1024 * 1024 + 1], "don.pdf"), "paper-DON");
        wrong(home.step(Step.PAPERS, "papers", "DON", "papersCode", "?"), "papersCode");
        wrong(home.step(Step.RESULT), "nhan");
        wrong(home.step(Step.RESULT, "nhan", "buu-chinh"), "resultAddress");
        assertThat(home.open(STEPS + "kiem-tra").getRedirectedUrl()).isEqualTo(STEPS + "thong-tin?sua=1");
        wrong(home.open(STEPS + "thong-tin?sua=1"), "fact-eventOn");
    }

    /** The page with an error linked to each of the fields. */
    private static String wrong(MockHttpServletResponse answer, String... fields) throws Exception {
        String page = body(answer);
        assertThat(answer.getStatus()).as(page).isEqualTo(422);
        for (String field : fields) {
            assertThat(page).contains("href=\"#" + field + "\"").contains("id=\"" + field + "\"");
        }
        return page;
    }

    @Test
    void nothingIsHandedInWithoutTheDeclaration() throws Exception {
        String idNumber = AtHome.freshNumber();
        home.fill("Lò Văn Nhà", idNumber);

        wrong(home.submit(), "camKet");

        assertThat(dossiersOf(idNumber)).isZero();
    }

    @Test
    void numberThatTellsAnotherSexIsAWarningToBeConfirmed() throws Exception {
        String idNumber = AtHome.freshNumber().replaceFirst("^0120", "0121");
        home.fill("Lò Văn Nhà", idNumber);

        wrong(home.submit("camKet", "true"), "warningsConfirmed");
        assertThat(dossiersOf(idNumber)).isZero();
        home.submit("camKet", "true", "warningsConfirmed", "true");
        assertThat(dossiersOf(idNumber)).isEqualTo(1);
    }

    @Test
    void samePersonAgainIsWarnedWithoutBeingToldOfTheOtherDossier() throws Exception {
        String idNumber = AtHome.freshNumber();
        home.fill("Lò Văn Nhà", idNumber).submit("camKet", "true");
        String number = AtHome.text(home.open("/nop-ho-so/ket-qua"), "so-ho-so");
        AtHome again = somebody();
        again.fill("Lò Văn Nhà", idNumber);

        String page = wrong(again.submit("camKet", "true"), "warningsConfirmed");

        assertThat(page).contains("đã có hồ sơ khác").doesNotContain(number);
        again.submit("camKet", "true", "warningsConfirmed", "true");
        assertThat(dossiersOf(idNumber)).isEqualTo(2);
    }

    @Test
    void papersAndResultMayGoByPost() throws Exception {
        home.fill("Lò Văn Nhà", AtHome.freshNumber());
        home.papers(AtHome.PDF, "", "papers", "DON", "papersCode", "eb 123 456 789 vn");
        for (String id : body(home.open(STEPS + "giay-to")).split("name=\"tep\" value=\"")) {
            if (id.matches("(?s)\\d+\".*")) {
                home.send(STEPS + "giay-to/bo-tep", "tep", id.replaceAll("(?s)\".*", ""));
            }
        }
        wrong(home.open(STEPS + "giay-to?sua=1"), "paper-THUE");
        home.step(Step.PAPERS, "papers", "DON", "papers", "THUE", "papersCode", "eb 123 456 789 vn");
        home.step(Step.RESULT, "nhan", "buu-chinh", "resultAddress", "Bản Mẫu, xã Mẫu");
        assertThat(body(home.open(STEPS + "kiem-tra"))).contains("Gửi bản giấy qua bưu chính", "Bản Mẫu, xã Mẫu");
        home.submit("camKet", "true");
        Dossier dossier = dossiers.get(AtHome.text(home.open("/nop-ho-so/ket-qua"), "so-ho-so"));

        assertThat(parcels.find(dossier.id())).hasValueSatisfying(parcel -> {
            assertThat(parcel.papersCode()).isEqualTo("EB123456789VN");
            assertThat(parcel.resultAddress()).isEqualTo("Bản Mẫu, xã Mẫu");
        });
        assertThat(dossiers.events(dossier.id()))
                .anySatisfy(event -> assertThat(event.detail()).contains("gửi qua bưu chính"));
    }

    @Test
    void draftIsFoundAgainByCodeAndSecretOnly() throws Exception {
        MockHttpServletResponse begun = home.send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD");
        String code = AtHome.text(begun, "ma-to-khai");
        String secret = AtHome.text(begun, "mat-ma");
        home.step(Step.COMMUNE, "unitId", "C03388");
        String name = Normalizer.normalize("Lò Thị Mới", Normalizer.Form.NFD);
        home.step(Step.APPLICANT, "applicant-name", name);
        assertThat(String.valueOf(begun.getHeader("Set-Cookie"))).contains("HttpOnly", "SameSite=Lax", "Path=/nop-ho-so");

        AtHome elsewhere = somebody();
        assertThat(elsewhere.open(STEPS + "nguoi-nop").getRedirectedUrl()).isEqualTo("/nop-ho-so/mo-lai");
        assertThat(elsewhere.send("/nop-ho-so/mo-lai", "ma-to-khai", code).getStatus()).isEqualTo(422);
        String other = secret.startsWith("A") ? secret.replace('A', 'B') : secret.replaceAll("[A-Z]", "A");
        MockHttpServletResponse refused =
                elsewhere.send("/nop-ho-so/mo-lai", "ma-to-khai", code, "mat-ma", other.equals(secret) ? "2".repeat(12) : other);
        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(body(refused)).doesNotContain(other);
        assertThat(elsewhere
                        .send("/nop-ho-so/mo-lai", "ma-to-khai", code.toLowerCase(Locale.ROOT), "mat-ma", secret)
                        .getRedirectedUrl())
                .isEqualTo(STEPS + "kiem-tra");
        assertThat(body(elsewhere.open(STEPS + "nguoi-nop"))).contains("value=\"Lò Thị Mới\"");

        elsewhere.send("/nop-ho-so/thoat");
        assertThat(elsewhere.open(STEPS + "nguoi-nop").getRedirectedUrl()).isEqualTo("/nop-ho-so/mo-lai");
    }

    @Test
    void draftIsForgottenAfterThirtyDaysWithoutAChange() throws Exception {
        home.send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD");
        cases.at("2020-06-02T08:00");
        assertThat(home.open(STEPS + "noi-nop").getStatus()).isEqualTo(200);
        cases.at("2020-06-03T08:30");
        somebody().send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD");

        assertThat(home.open(STEPS + "noi-nop").getRedirectedUrl()).isEqualTo("/nop-ho-so/mo-lai");
    }

    @Test
    void guessingASecretIsStopped() throws Exception {
        MockHttpServletResponse begun = home.send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD");
        String code = AtHome.text(begun, "ma-to-khai");
        AtHome guesser = somebody();
        int status = 404;
        for (int i = 0; i < DraftLimit.GUESSES_PER_CODE && status == 404; i++) {
            status = guesser.send("/nop-ho-so/mo-lai", "ma-to-khai", code, "mat-ma", "2".repeat(12)).getStatus();
        }
        assertThat(status).isEqualTo(404);

        MockHttpServletResponse right =
                guesser.send("/nop-ho-so/mo-lai", "ma-to-khai", code, "mat-ma", AtHome.text(begun, "mat-ma"));

        assertThat(right.getStatus()).isEqualTo(429);
        assertThat(right.getHeader("Retry-After")).isEqualTo("900");
        // Who works on it goes on.
        assertThat(home.open(STEPS + "noi-nop").getStatus()).isEqualTo(200);
    }

    @Test
    void floodOfDraftsFromOneAddressIsStopped() throws Exception {
        for (int i = 0; i < DraftLimit.DRAFTS_PER_ADDRESS; i++) {
            assertThat(home.send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD").getStatus()).isEqualTo(200);
        }
        assertThat(home.send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD").getStatus()).isEqualTo(429);
    }

    @Test
    void longFieldsAndUnknownPagesAreAnsweredPlainly() throws Exception {
        home.send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-HKD");
        home.step(Step.COMMUNE, "unitId", "C03388");
        wrong(home.step(Step.APPLICANT, "applicant-name", "Lò ".repeat(2000)), "applicant-name");
        assertThat(home.open(STEPS + "khong-co").getStatus()).isEqualTo(404);
        assertThat(home.send("/nop-ho-so/bat-dau").getStatus()).isEqualTo(400);
        assertThat(home.send("/nop-ho-so/bat-dau", "thu-tuc", "QD15-LIST").getStatus()).isEqualTo(404);
        home.cookie.setValue("ABCD2345.ABCD2345ABCD");
        assertThat(home.open(STEPS + "nguoi-nop").getRedirectedUrl()).isEqualTo("/nop-ho-so/mo-lai");
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(UTF_8);
    }
}
