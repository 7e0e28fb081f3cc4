package vn.ansinh.workflow.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.ansinh.workflow.Names;

/** Long lists, papers beside the form, and a session that ends in the middle of the work. */
class FormsAtWorkIT extends InTasklist {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final Set<String> BAD = Set.of("serious", "critical");

    @Test
    void thousandPeopleAreSortedCorrectedAndJoined() {
        String number = cases.list(1000);
        Page page = at(Cases.REVIEWER, "");
        page.setViewportSize(1280, 800);
        page.locator("a:has-text('Việc của đơn vị')").click();
        Locator card = page.locator(".an-card", new Page.LocatorOptions().setHasText(number));
        assertThat(card).isVisible();
        long start = System.nanoTime();
        card.click();
        assertThat(page.locator(".an-rows")).containsText("1.000 dòng");
        System.out.printf("1,000 lines in sight after %d ms%n", (System.nanoTime() - start) / 1_000_000);
        page.locator("button.claim").click();
        assertThat(page.locator("[data-part=claim]")).isHidden();

        Locator birth = page.locator("th", new Page.LocatorOptions().setHasText("Ngày sinh"));
        birth.locator("button").focus();
        page.keyboard().press("Enter");
        assertThat(birth).hasAttribute("aria-sort", "ascending");
        assertThat(cell(page, 4)).hasText(Pattern.compile("^1950"));
        page.keyboard().press("Enter");
        assertThat(birth).hasAttribute("aria-sort", "descending");
        assertThat(cell(page, 4)).hasText(Pattern.compile("^1999"));

        page.locator("input.an-filter").fill("tao thi panh");
        assertThat(page.locator(".an-rows")).containsText("200 / 1.000 dòng");
        page.locator(".an-table thead input[type=checkbox]").check();
        page.locator("summary", new Page.LocatorOptions().setHasText("Sửa thông tin"))
                .click();
        page.getByLabel("Số tháng").fill("1");
        page.getByLabel("Lý do sửa").fill("Xác minh <b>lại</b>");
        page.reload();
        assertThat(page.locator(".an-rows")).containsText("200 / 1.000 dòng, đã chọn 200");
        page.locator("summary", new Page.LocatorOptions().setHasText("Sửa thông tin"))
                .click();
        assertThat(page.getByLabel("Lý do sửa")).hasValue("Xác minh <b>lại</b>");
        shoot(page, "list");
        page.locator("text=Sửa người đã chọn").click();
        assertThat(page.locator("[data-part=totals]")).containsText("1.000 người, 650.000.000 đồng");
        assertThat(page.locator("[data-part=lines]")).containsText("Các lần sửa danh sách (400)");

        page.locator("summary", new Page.LocatorOptions().setHasText("Bổ sung người"))
                .click();
        page.locator("[data-part=lines] input[type=file]").setInputFiles(workbook());
        page.locator("text=Bổ sung vào danh sách").click();
        assertThat(page.locator("[data-part=lines]")).containsText("1 dòng có lỗi");
        assertThat(page.locator("[data-part=totals]")).containsText("1.001 người");
        assertThat(page.locator("a[download='dong-can-sua.xlsx']")).isVisible();
        Assertions.assertThat(faults(page)).isEmpty();
        Assertions.assertThat(failures).isEmpty();
    }

    private static Locator cell(Page page, int column) {
        return page.locator(".an-table tbody tr:not([aria-hidden]) td:nth-child(" + column + ")")
                .first();
    }

    private static FilePayload workbook() {
        String csv = "Họ và tên,Số CCCD/CMND,Ngày hoặc năm sinh,Nơi ở,Mã nhóm,Số tháng,Hình thức chi trả\n"
                + "Lò Thị Thêm,012150912345,1950,Bản Nà Phát,HONGHEO,3,Tiền mặt\n"
                + "Lò Thị Sai,12,1950,Bản Nà Phát,HONGHEO,3,Tiền mặt\n";
        return new FilePayload("bo-sung.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void papersAreTakenAndReadBesideTheForm() {
        String number = cases.household();
        cases.complete(
                Cases.REVIEWER, number, Names.HANDLE_STAGE, Map.of("outcome", "SUPPLEMENT", "reason", "Nộp thông báo"));
        cases.complete(Cases.CHAIRMAN, number, Names.SIGN_OFF_STAGE, Map.of("agreed", true));
        Page page = at("tiepnhan.03388", "");
        List<String> refused = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("frame") || message.text().contains("Content Security")) {
                refused.add(message.text());
            }
        });
        page.setViewportSize(1440, 900);
        open(page, cases.task(number, Names.TAKE_SUPPLEMENT));
        assertThat(page.locator(".an-form.an-ready")).isVisible();
        page.locator("button.claim").click();
        page.getByLabel("Loại giấy tờ").selectOption("THUE");
        page.locator(".an-form input[type=file]").setInputFiles(new FilePayload("thue.png", "image/png", PNG));
        page.locator("text=Thêm vào hồ sơ").click();
        assertThat(page.locator("[data-part=said]")).containsText("Đã thêm «thue.png» vào hồ sơ.");

        Locator paper = page.locator(".an-papers .an-links a").first();
        paper.click();
        assertThat(page.locator(".an-viewer.an-beside img")).isVisible();
        page.waitForFunction("document.querySelector('.an-viewer img').naturalWidth === 1");
        // Above Tasklist's own columns, not behind them.
        page.waitForFunction(
                "(box => document.elementFromPoint(box.left + 60, box.top + 20).closest('.an-viewer') !== null)"
                        + "(document.querySelector('.an-viewer').getBoundingClientRect())");
        page.locator("textarea[data-var=note]").fill("Đủ giấy tờ");
        shoot(page, "paper-beside");
        page.locator(".an-viewer button").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(".an-viewer")).isHidden();
        assertThat(paper).isFocused();

        Locator letter = page.locator("[data-part=papers] .an-links a[href*='/letters/']")
                .first();
        letter.click();
        assertThat(page.locator(".an-viewer iframe")).isVisible();
        page.locator(".an-viewer button").focus();
        Assertions.assertThat(faults(page)).isEmpty();
        Assertions.assertThat(refused).isEmpty();
        Assertions.assertThat(failures).isEmpty();
    }

    @Test
    void endedSessionLosesNothing() {
        String number = cases.household();
        String task = cases.task(number, Names.HANDLE_STAGE);
        Page page = at(Cases.REVIEWER, task);
        page.locator("button.claim").click();
        page.locator("input[value=SUPPLEMENT]").check();
        page.locator("textarea[data-var=reason]").fill("Nộp biên bản họp thôn");
        endSession(page);

        complete(page);

        assertThat(page.locator(".an-session")).containsText("Phiên làm việc đã hết");
        assertThat(page.locator("textarea[data-var=reason]")).hasValue("Nộp biên bản họp thôn");
        Page other = page.waitForPopup(() -> page.locator(".an-session a").click());
        signIn(other, Cases.REVIEWER);
        page.bringToFront();
        page.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(page.locator(".an-session")).isHidden();
        assertThat(page.locator("[data-part=said]")).containsText("Đã đăng nhập lại");

        // Tasklist itself meets the ended session and leaves the page.
        endSession(page);
        page.locator(".task-filters h4 a").first().click();
        page.waitForURL("**/dang-nhap**");
        signIn(page, Cases.REVIEWER);
        assertThat(page.locator("textarea[data-var=reason]")).hasValue("Nộp biên bản họp thôn");
        complete(page);
        assertThat(page.locator(".an-form")).hasCount(0);
        Assertions.assertThat(cases.task(number, Names.SIGN_OFF_STAGE)).isNotBlank();
    }

    /** Signs out behind the page's back. */
    private void endSession(Page page) {
        String token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("ANSINH-XSRF"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        APIRequestContext request = page.context().request();
        Assertions.assertThat(request.post(
                                root() + "/dang-xuat", RequestOptions.create().setHeader("X-ANSINH-XSRF", token))
                        .ok())
                .isTrue();
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .include(List.of(".an-form")).analyze().getViolations().stream()
                        .filter(rule -> BAD.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "form-" + name + ".png")));
    }
}
