package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.SmallPdf;

/** Somebody on a Friday evening, without scripts: from the situation to the receipt, and what the commune sees of it. */
@AnSinhWebTest
@Import(Neighbour.class)
class ApplyOnlineIT {

    private static final String NAME = "Vàng Thị Mây";
    private static final String NEXT = "Lưu và tiếp tục";

    @LocalServerPort
    private int port;

    @Autowired
    private AppClock clock;

    @Autowired
    private Neighbour neighbour;

    private final List<String> faults = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        clock.moveTo(
                LocalDateTime.parse("2020-05-08T18:00").atZone(AppClock.ZONE).toInstant());
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void applicationGoesFromTheSituationToTheReviewersTask() throws Exception {
        String number;
        try (Visitor citizen = chromium.withoutScripts()) {
            find(citizen);
            where(citizen);
            who(citizen);
            what(citizen);
            papers(citizen);
            number = handIn(citizen);
            track(citizen, number);
        }
        assertThat(faults).isEmpty();
        try (Visitor reviewer = chromium.desktop()) {
            reviewer.signIn("xetduyet.03388");
            new Tasklist(reviewer)
                    .take(number)
                    .sees(NAME, "Trực tuyến", "don.pdf", "Trả qua bưu chính")
                    .shoot("online-16-review");
            reviewer.open("/can-bo/ho-so/" + number);
            reviewer.sees("Trực tuyến", "Trả qua bưu chính", "Bản Mẫu 2", "don.pdf");
            reviewer.shootAll("online-17-officers-page");
        }
    }

    private void find(Visitor citizen) {
        citizen.open("/");
        look(citizen, "online-01-start");
        citizen.follow("Nộp hồ sơ trực tuyến");
        look(citizen, "online-02-situations");
        citizen.follow("Tôi có hộ kinh doanh phải tạm ngừng vì dịch bệnh");
        citizen.sees("12 ngày làm việc", "Không mất phí", "1.000.000 đồng");
        look(citizen, "online-03-procedure");
        citizen.press("Bắt đầu khai");
        look(citizen, "online-04-begun");
        citizen.follow("Tiếp tục: bắt đầu khai");
    }

    private void where(Visitor citizen) {
        citizen.press(NEXT);
        citizen.sees("Chưa thực hiện được", "Chọn đơn vị tiếp nhận");
        look(citizen, "online-05-commune-error");
        citizen.page().getByLabel("Tên xã, phường, thị trấn").fill("quyet tien lai chau");
        citizen.press("Tìm");
        citizen.page().locator("#nop-C03388").check();
        look(citizen, "online-06-commune");
        citizen.press(NEXT);
    }

    private void who(Visitor citizen) {
        fill(citizen, "applicant-name", NAME);
        fill(citizen, "applicant-idNumber", "12345");
        fill(citizen, "applicant-birth", "1975");
        citizen.page().locator("#applicant-sex").selectOption("F");
        fill(citizen, "applicant-address", "Bản Mẫu 2, phường Quyết Tiến");
        fill(citizen, "phone", "0912 345 678");
        citizen.page().locator("input[name=applicantKind][value=HOUSEHOLD]").check();
        citizen.press(NEXT);
        citizen.sees("Số giấy tờ phải đủ 12 chữ số");
        assertThat(citizen.page().locator("#applicant-name")).hasValue(NAME);
        look(citizen, "online-07-applicant-error");
        fill(citizen, "applicant-idNumber", neighbour.freeIdNumber());
        citizen.press(NEXT);
        citizen.page().locator("#huong").check();
        look(citizen, "online-08-beneficiary");
        citizen.press(NEXT);
    }

    private void what(Visitor citizen) {
        fill(citizen, "fact-revenue", "60.000.000");
        fill(citizen, "fact-eventOn", "01/04/2020");
        citizen.page().locator("#fact-otherBenefit-khong").check();
        look(citizen, "online-09-facts");
        citizen.press(NEXT);
        look(citizen, "online-10-benefit");
        citizen.press(NEXT);
        citizen.page().locator("#tien-POST").check();
        look(citizen, "online-11-payment");
        citizen.press(NEXT);
    }

    private void papers(Visitor citizen) {
        citizen.page().locator("#paper-DON").setInputFiles(pdf("don.pdf"));
        citizen.press(NEXT);
        citizen.sees("Đã tải: don.pdf", "Thông báo nộp thuế");
        look(citizen, "online-12-papers-error");
        citizen.page().locator("#paper-THUE").setInputFiles(pdf("thue.pdf"));
        citizen.press(NEXT);
        citizen.page().locator("#nhan-buu-chinh").check();
        fill(citizen, "resultAddress", "Bản Mẫu 2, phường Quyết Tiến, thành phố Lai Châu");
        look(citizen, "online-13-result-way");
        citizen.press(NEXT);
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", SmallPdf.titled(name));
    }

    private String handIn(Visitor citizen) throws Exception {
        citizen.sees("Kiểm tra lại trước khi nộp", NAME, "3.000.000 đồng", "don.pdf", "Qua bưu chính công ích");
        citizen.page().locator("#camKet").check();
        if (citizen.page().locator("#warningsConfirmed").count() > 0) {
            citizen.page().locator("#warningsConfirmed").check();
        }
        look(citizen, "online-14-check");
        citizen.press("Nộp hồ sơ");
        citizen.sees("Đã nộp hồ sơ", "ngoài giờ làm việc", "11/05/2020", "27/05/2020");
        look(citizen, "online-15-result");
        byte[] receipt = citizen.fetch(citizen.page().locator("a[href$=giay-tiep-nhan]"));
        Files.write(Path.of("target", "screenshots", "online-receipt.pdf"), receipt);
        assertThat(new String(receipt, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return citizen.page().locator("#so-ho-so").innerText();
    }

    private void track(Visitor citizen, String number) {
        String secret = citizen.page().locator("#ma-tra-cuu").innerText();
        citizen.open("/tra-cuu");
        fill(citizen, "so", number);
        fill(citizen, "ma", secret);
        citizen.press("Tra cứu");
        citizen.sees(number, "Xét duyệt", NAME, "27/05/2020");
        citizen.open("/nop-ho-so/mo-lai");
        look(citizen, "online-18-reopen");
        citizen.press("Mở tờ khai");
        citizen.sees("Chưa thực hiện được");
        look(citizen, "online-19-reopen-problems");
    }

    private static void fill(Visitor citizen, String id, String text) {
        citizen.page().locator("#" + id).fill(text);
    }

    private void look(Visitor citizen, String name) {
        faults.addAll(citizen.examine(name));
    }

    @Test
    void uploadThatIsTooLargeIsToldAndNotCutOff() {
        try (Visitor citizen = chromium.phone()) {
            citizen.open("/");
            citizen.follow("Nộp hồ sơ trực tuyến");
            citizen.follow("Tôi có hộ kinh doanh phải tạm ngừng vì dịch bệnh");
            citizen.press("Bắt đầu khai");
            int status = (Integer) citizen.page()
                    .evaluate("async () => { const form = new FormData();"
                            + "form.append('file-DON', new Blob([new Uint8Array(40 * 1024 * 1024)]), 'don.pdf');"
                            + "const answer = await fetch('/nop-ho-so/to-khai/giay-to', {method: 'POST', body: form, headers: {Accept: 'text/html'}});"
                            + "document.documentElement.innerHTML = await answer.text(); return answer.status; }");
            assertThat(status).isEqualTo(413);
            citizen.sees("Tệp gửi lên quá lớn", "Mỗi tệp không quá 10 MB");
            assertThat(citizen.examine("error-413")).isEmpty();
        }
    }
}
