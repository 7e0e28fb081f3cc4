package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.dossier.DossierProcess;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.Outcome;
import vn.ansinh.dossier.Stage;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;

/** A dossier's page in each of its states, on a desk and on a telephone, and what can be done from it. */
@AnSinhWebTest
@Import(TestCases.class)
class TrackingPagesIT {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierProcess process;

    @Autowired
    private TransactionTemplate transaction;

    private Chromium chromium;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void openBrowser() {
        cases.at("2020-05-04T08:00");
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void theReceiptsCodeFillsTheFormAndLeavesTheAddressBar() {
        Received received = household();
        try (Visitor citizen = chromium.phone()) {
            citizen.open("/tra-cuu#so=" + TestCases.number(received) + "&ma=" + received.secret());
            assertThat(citizen.page().getByLabel("Mã tra cứu")).hasValue(received.secret());
            assertThat(citizen.page().url()).doesNotContain("#", received.secret());
            citizen.page().keyboard().press("Enter");
            citizen.sees("Tình trạng", "Vàng Thị Mẫu");
            assertThat(citizen.page().url()).endsWith("/tra-cuu");
        }
    }

    @Test
    void eachStateOfADossierIsReadableOnADeskAndOnATelephone() {
        Received running = household();
        cases.enter(running, StageCode.REVIEW);
        Received refused = household();
        cases.end(
                cases.enter(refused, StageCode.REVIEW), Outcome.REFUSE, "REVENUE_TOO_HIGH", "Doanh thu 150 triệu đồng");
        dossiers.refuse(TestCases.number(refused), "Doanh thu 150 triệu đồng", Actor.SYSTEM);
        Received paid = household();
        cases.decide("QD15-HKD", paid);
        cases.pay(LocalDate.of(2020, 5, 20), null, paid);
        try (Visitor citizen = chromium.desktop()) {
            ask(citizen, running);
            look(citizen, "running");
            ask(citizen, refused);
            citizen.press("Gửi đánh giá");
            citizen.sees("Chọn mức hài lòng");
            look(citizen, "refused-rate-problems");
            ask(citizen, paid);
            look(citizen, "paid");
            citizen.print("tracking-paid");
            cases.at("2020-05-13T09:00");
            ask(citizen, running);
            look(citizen, "late");
            citizen.open("/tra-cuu");
            citizen.press("Tra cứu");
            look(citizen, "lookup-problems");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void papersAreSentAndOpinionsTakenWithoutAnythingGettingLost() {
        Received received = household();
        Stage review = cases.enter(received, StageCode.REVIEW);
        cases.askForPapers(review, "Bản sao thông báo nộp thuế năm 2020");
        try (Visitor citizen = chromium.withoutScripts()) {
            ask(citizen, received);
            look(citizen, "waiting");
            citizen.page().getByLabel("Ảnh chụp hoặc bản quét giấy tờ").setInputFiles(new FilePayload[] {
                new FilePayload("thong-bao-thue.png", "image/png", DOT),
                new FilePayload("ghi-chu.pdf", "application/pdf", "ghi".getBytes(StandardCharsets.UTF_8))
            });
            citizen.press("Gửi giấy tờ");
            citizen.sees("Đã nhận 1 tệp: thong-bao-thue.png", "«ghi-chu.pdf» không phải PDF");
            look(citizen, "waiting-half-received");

            citizen.page().getByText("Gửi ý kiến về hồ sơ này").click();
            citizen.page().getByLabel("Nội dung").fill("Họ của tôi là Lò, không phải Vàng.");
            citizen.press("Gửi ý kiến");
            citizen.sees("Chọn báo sai sót hay phản ánh");
            look(citizen, "opinion-problems");
            citizen.page().getByLabel("Báo sai sót trong hồ sơ").check();
            citizen.press("Gửi ý kiến");
            citizen.sees("Đã nhận ý kiến của bạn", "Họ của tôi là Lò", "Chờ trả lời");
            look(citizen, "opinion-taken");
        }
        try (Visitor officer = chromium.desktop()) {
            officer.signIn("tiepnhan.03388");
            faults.addAll(officer.examine("officer-opinion", "/can-bo/ho-so/" + TestCases.number(received)));
            officer.page().getByLabel("Trả lời người nộp").fill("Đã sửa họ thành Lò theo căn cước công dân.");
            officer.press("Gửi trả lời");
            officer.sees("Đã trả lời");
        }
        try (Visitor citizen = chromium.phone()) {
            ask(citizen, received);
            citizen.sees("Đã sửa họ thành Lò");
            look(citizen, "opinion-answered");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void withdrawingIsAskedTwiceAndShown() {
        Received received = transaction.execute(status -> {
            Received fresh = household();
            process.start(
                    TestCases.number(fresh),
                    dossiers.procedureOf(fresh.dossier()).processKey());
            return fresh;
        });
        try (Visitor citizen = chromium.withoutScripts()) {
            ask(citizen, received);
            citizen.press("Tôi muốn rút hồ sơ");
            look(citizen, "withdraw");
            citizen.press("Rút hồ sơ");
            citizen.sees("Hồ sơ đã được rút theo yêu cầu của bạn");
            look(citizen, "withdrawn");
        }
        assertThat(faults).isEmpty();
    }

    private Received household() {
        return cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
    }

    private static void ask(Visitor citizen, Received received) {
        citizen.open("/tra-cuu");
        citizen.page().getByLabel("Số hồ sơ").fill(TestCases.number(received));
        citizen.page().getByLabel("Mã tra cứu").fill(received.secret());
        citizen.press("Tra cứu");
        citizen.sees("Tình trạng");
    }

    private void look(Visitor citizen, String state) {
        faults.addAll(citizen.examine("tracking-" + state));
    }
}
