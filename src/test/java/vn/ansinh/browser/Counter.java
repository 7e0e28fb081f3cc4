package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The counter's pages for a household business. */
final class Counter {

    /** What the applicant takes home. */
    record Receipt(String number, String secret) {}

    private static final Pattern SECRET = Pattern.compile("Mã tra cứu: *([0-9A-Z-]{8,12})");

    private final Visitor receiver;
    private final Page page;

    Counter(Visitor receiver) {
        this.receiver = receiver;
        this.page = receiver.page();
    }

    void open() {
        receiver.open("/can-bo/tiep-nhan/QD15-HKD");
    }

    void fill(String name, String idNumber) {
        page.locator("input[name=applicantKind][value=HOUSEHOLD]").check();
        field("applicant-name").fill(name);
        field("applicant-idNumber").fill(idNumber);
        field("applicant-address").fill("Bản Mẫu 1 (dữ liệu dựng)");
        field("phone").fill("0912345678");
        field("payChannel").selectOption("POST");
        field("fact-revenue").fill("95.000.000");
        field("fact-eventOn").fill("01/04/2020");
        field("fact-otherBenefit-khong").check();
        field("file-DON").setInputFiles(new FilePayload("don-de-nghi.pdf", "application/pdf", onePage()));
        field("paper-THUE").check();
    }

    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    void next() {
        receiver.press("Tiếp tục: kiểm tra lại");
    }

    void isWrong(String field, String message) {
        assertThat(page.locator(".problems a[href='#" + field + "']")).hasText(message);
        assertThat(field(field)).hasAttribute("aria-invalid", "true");
    }

    void handIn() {
        receiver.press("Tiếp nhận hồ sơ");
        assertThat(page.locator("h1")).hasText("Đã tiếp nhận hồ sơ");
    }

    Receipt receipt() {
        byte[] pdf = receiver.fetch(page.getByText("In giấy tiếp nhận và hẹn trả kết quả"));
        String text = textOf(pdf);
        Matcher secret = SECRET.matcher(text);
        if (!secret.find()) {
            throw new AssertionError("no secret on the receipt: " + text);
        }
        return new Receipt(field("so-ho-so").innerText(), secret.group(1));
    }

    private static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException failure) {
            throw new AssertionError("no PDF", failure);
        }
    }

    private static byte[] onePage() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
