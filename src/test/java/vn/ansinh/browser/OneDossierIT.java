package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ansinh.browser.Counter.Receipt;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.workflow.EngineJobs;

/** The whole application as people use it: each in a browser of their own, from the counter to the money. */
@AnSinhWebTest
@Import(Neighbour.class)
class OneDossierIT {

    private static final String NAME = "Vàng Thị Mỷ";

    @LocalServerPort
    private int port;

    @Autowired
    private AppClock clock;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private Neighbour neighbour;

    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        at("2020-05-04T08:00");
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void applicationGoesFromTheCounterToTheMoney() {
        Receipt receipt = intake();
        String number = receipt.number();

        at("2020-05-12T08:00");
        lateReviewIsSeenByAll(receipt);
        review(number);
        confirmAndAppraise(number);
        decide(number);
        payOut();
        handOver(number);

        citizenSeesTheMoney(receipt);
        supervisorSeesTheTotals(number);
    }

    private Receipt intake() {
        try (Visitor receiver = chromium.desktop()) {
            receiver.open("/dang-nhap");
            receiver.shoot("01-sign-in");
            receiver.signIn("tiepnhan.03388");
            receiver.open("/can-bo/tiep-nhan");
            receiver.shoot("02-choose-procedure");
            Counter counter = new Counter(receiver);
            counter.open();
            counter.fill(NAME, "12345");
            receiver.shootAll("03-application");
            counter.next();

            counter.isWrong(
                    "applicant-idNumber",
                    "Số giấy tờ phải đủ 12 chữ số (căn cước) hoặc 9 chữ số (CMND), kể cả số 0 ở đầu.");
            assertThat(counter.field("applicant-name")).hasValue(NAME);
            receiver.sees("don-de-nghi.pdf");
            receiver.shoot("04-input-error");
            counter.field("applicant-idNumber").fill(neighbour.freeIdNumber());
            counter.next();

            receiver.sees("Kiểm tra trước khi tiếp nhận", NAME, "3.000.000 đồng", "don-de-nghi.pdf");
            receiver.shootAll("05-check-answers");
            counter.handIn();
            receiver.sees("20/05/2020");
            receiver.shoot("06-received");
            return counter.receipt();
        }
    }

    private void lateReviewIsSeenByAll(Receipt receipt) {
        try (Visitor supervisor = chromium.desktop()) {
            supervisor.signIn("giamsat.12").open("/giam-sat/tre-han");
            assertThat(rowOf(supervisor, receipt.number())).containsText("Chưa ai trình");
            assertThat(rowOf(supervisor, receipt.number())).containsText("1 ngày làm việc");
            supervisor.shoot("07-late-stages");
        }
        try (Visitor citizen = chromium.phone()) {
            track(citizen, receipt);
            citizen.sees("quá hạn 1 ngày làm việc", "Chúng tôi xin lỗi vì sự chậm trễ này");
            citizen.shootAll("08-tracking-late");
        }
    }

    private void review(String number) {
        officer("xetduyet.03388", tasklist -> {
            tasklist.list("Quá hạn");
            tasklist.shoot("09-tasklist-late");
            tasklist.take("Quá hạn", number)
                    .sees(NAME, "quá hạn 1 ngày làm việc", "3.000.000 đồng")
                    .shoot("10-review")
                    .choose("Đủ điều kiện, đề nghị hỗ trợ")
                    .shoot("11-review-filled")
                    .complete();
        });
        officer(
                "chutich.03388",
                tasklist -> tasklist.take(number)
                        .sees("Cán bộ đề xuất: ", NAME)
                        .choose("Đồng ý với đề xuất")
                        .shoot("12-chairman")
                        .complete());
    }

    private void confirmAndAppraise(String number) {
        at("2020-05-13T08:00");
        officer(
                "thue.105",
                tasklist -> tasklist.take(number)
                        .choose("Xác nhận thông tin là đúng")
                        .shoot("13-tax")
                        .complete());
        officer(
                "thamdinh1.105",
                tasklist -> tasklist.take(number)
                        .sees("trễ hạn")
                        .choose("Đủ điều kiện, đề nghị phê duyệt")
                        .shoot("14-appraisal")
                        .complete());
        officer(
                "lanhdao.105",
                tasklist -> tasklist.take(number)
                        .choose("Đồng ý với đề xuất")
                        .shoot("15-district-leader")
                        .complete());
    }

    /** The neighbour's dossier is gathered too and taken out again: it waits for the next decision. */
    private void decide(String number) {
        String other = neighbour.isAppraised();
        officer("thamdinh1.12", tasklist -> {
            tasklist.take("Lập dự thảo quyết định").sees(number, other);
            tasklist.press("Thêm tất cả theo bộ lọc").sees("Đã thêm 2 hồ sơ.", "6.000.000 đồng");
            tasklist.shoot("16-gather-all");
            tasklist.tick(other).press("Bỏ hồ sơ đã chọn khỏi dự thảo");
            tasklist.sees("Đã bỏ ra 1 hồ sơ.", "3.000.000 đồng")
                    .shoot("17-gather-one")
                    .complete();
        });
        officer(
                "lanhdao.12",
                tasklist -> tasklist.take("Quyết định chờ ký", "Ký quyết định")
                        .sees(number, "3.000.000")
                        .choose("Ký quyết định")
                        .shoot("18-sign-decision")
                        .complete());
        jobs.runDue();
    }

    private void payOut() {
        at("2020-05-18T08:00");
        officer(
                "ketoan1.12",
                tasklist -> tasklist.take("Đợt chi trả", "Lập đợt chi trả")
                        .sees("1 người chờ chi trả")
                        .shoot("19-prepare-batch")
                        .complete());
        officer(
                "ketoan2.12",
                tasklist -> tasklist.take("Đợt chi trả", "Kiểm tra đợt chi trả")
                        .sees(NAME, "Ba triệu đồng")
                        .choose("Danh sách đúng, gửi đơn vị chi trả")
                        .shoot("20-check-batch")
                        .complete());
        at("2020-05-20T08:00");
        officer("chitra1.b12", tasklist -> {
            tasklist.take("Đợt chi trả", "Chi trả và nộp kết quả").sees(NAME);
            tasklist.handInReturn(PayerFile.allPaid(tasklist.download("Tải danh sách CSV"), "20/05/2020"));
            tasklist.sees("Đã ghi: 1 người nhận tiền (3.000.000 đồng)", "Đã nhận tiền 20/05/2020")
                    .shoot("21-payer-return")
                    .complete();
        });
        jobs.runDue();
    }

    private void handOver(String number) {
        at("2020-05-21T08:00");
        officer(
                "tiepnhan.03388",
                tasklist -> tasklist.take(number)
                        .choose("Đã trả kết quả cho người nộp")
                        .shoot("22-hand-over")
                        .complete());
    }

    private void citizenSeesTheMoney(Receipt receipt) {
        try (Visitor citizen = chromium.phone()) {
            track(citizen, receipt);
            citizen.sees("Xét duyệt", "Xác nhận", "Thẩm định", "Phê duyệt", "Chi trả", "Trả kết quả");
            citizen.sees("Quyết định số", "3.000.000 đồng", "20/05/2020");
            citizen.shootAll("23-tracking-paid");
        }
    }

    private void supervisorSeesTheTotals(String number) {
        try (Visitor supervisor = chromium.desktop()) {
            supervisor.signIn("giamsat.12").open("/giam-sat/tre-han?xong=true");
            assertThat(rowOf(supervisor, number)).containsText("1 ngày làm việc");
            supervisor.open("/giam-sat/ho-so/" + number);
            supervisor.sees("Đã nhận tiền", "quá hạn");
            supervisor.shootAll("24-dossier-timeline");
            supervisor.open("/giam-sat?tu=2020-05-01&den=2020-05-31");
            supervisor.shoot("25-units");
            supervisor.open("/giam-sat/chien-dich");
            supervisor.sees("3,0 triệu đồng");
            supervisor.shoot("26-campaign");
        }
    }

    @Test
    void officerOfAnotherCommuneSeesNothingOfIt() {
        String number = neighbour.handsIn();
        try (Visitor stranger = chromium.desktop()) {
            stranger.signIn("xetduyet.03389");
            Tasklist tasklist = new Tasklist(stranger);
            assertThat(tasklist.list("Việc của đơn vị")).hasCount(0);
            assertThat(stranger.page().locator("body")).containsText("Không có việc nào trong danh sách này.");
            stranger.shoot("27-stranger");

            assertThat(stranger.open("/can-bo/ho-so/" + number)).isEqualTo(404);
            stranger.shoot("28-not-found");
        }
        try (Visitor own = chromium.desktop()) {
            assertThat(own.signIn("xetduyet.03388").open("/can-bo/ho-so/" + number))
                    .isEqualTo(200);
            own.shootAll("29-dossier");
        }
    }

    private void officer(String username, Consumer<Tasklist> work) {
        try (Visitor officer = chromium.desktop()) {
            work.accept(new Tasklist(officer.signIn(username)));
        }
    }

    private static void track(Visitor citizen, Receipt receipt) {
        citizen.open("/tra-cuu");
        citizen.page().getByLabel("Số hồ sơ").fill(receipt.number());
        citizen.page().getByLabel("Mã tra cứu").fill(receipt.secret());
        citizen.press("Tra cứu");
        assertThat(citizen.page().locator("h1")).containsText(receipt.number());
    }

    private static Locator rowOf(Visitor visitor, String number) {
        return visitor.page().locator("tr").filter(new Locator.FilterOptions().setHasText(number));
    }

    /** Vietnamese time, {@code yyyy-MM-ddTHH:mm}; what has become due by then is done. */
    private void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(AppClock.ZONE).toInstant());
        jobs.runDue();
    }
}
