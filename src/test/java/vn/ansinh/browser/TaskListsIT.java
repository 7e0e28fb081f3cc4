package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;
import vn.ansinh.workflow.lists.Office;

/** Tasklist as an officer meets it in the morning: lists with counts, rows that say what is urgent, search, language. */
@AnSinhWebTest
@Import({TestCases.class, Office.class})
class TaskListsIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b[A-Z]{3,}_[A-Z_]{3,}\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    @Autowired
    private Office office;

    @Autowired
    private AppClock clock;

    private Chromium chromium;

    @BeforeEach
    void morning() {
        cases.at("2020-05-05T08:00");
        chromium = new Chromium(port);
    }

    @AfterEach
    void evening() {
        chromium.close();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void firstListWithWorkIsOpenTheMostUrgentFirstAndEachListSaysHowMuch() {
        String late = office.household();
        cases.at("2020-05-18T08:00");
        String fresh = office.household();
        office.send(office.household(), Map.of("outcome", "SUPPLEMENT", "reason", "Nộp bản sao thông báo thuế"));
        try (Visitor officer = chromium.desktop()) {
            List<String> texts = new CopyOnWriteArrayList<>();
            List<String> asked = new CopyOnWriteArrayList<>();
            officer.signIn(Office.REVIEWER);
            Page page = officer.page();
            page.onRequest((Request request) -> asked.add(request.method() + " " + request.url()));
            page.addInitScript("addEventListener('DOMContentLoaded', () => new MutationObserver(() => {"
                    + " (window.seen ??= []).push(document.body.innerText) })"
                    + ".observe(document.body, {subtree: true, childList: true, characterData: true}))");
            officer.open("/camunda/app/tasklist/default/");

            assertThat(active(page)).containsText("Chưa ai nhận");
            assertThat(row(page, late)).containsText("Quá hạn 4 ngày làm việc");
            assertThat(row(page, fresh)).containsText("Còn 5 ngày làm việc");
            assertThat(row(page, late)).containsText("hộ kinh doanh");
            assertThat(page.locator(".tasks-list li.task").first()).containsText("Quá hạn");
            assertThat(list(page, "Chờ người nộp").locator(".an-count")).not().hasText("0");
            assertThat(list(page, "Quá hạn").locator(".an-count")).not().hasText("0");
            officer.shoot("lists-01-morning");

            row(page, late).click();
            assertThat(page.locator("button.claim")).hasText("Nhận việc");
            page.locator("button.claim").click();
            assertThat(page.locator("button.unclaim")).hasText("Trả lại việc");
            assertThat(list(page, "Việc của tôi").locator(".an-count")).not().hasText("0");
            officer.shoot("lists-02-claimed");

            texts.addAll(((List<?>) page.evaluate("window.seen"))
                    .stream().map(String::valueOf).toList());
            assertThat(texts)
                    .isNotEmpty()
                    .noneMatch(text -> RAW_KEY.matcher(text).find());
            assertThat(asked.stream().filter(call -> call.contains("/api/work/cards")))
                    .hasSizeLessThan(8);
            assertThat(Accessibility.faults(page)).noneMatch(fault -> fault.contains("an-"));
        }
    }

    @Test
    void dossierIsFoundFromTheHeaderByKeyboardAlone() {
        String number = office.household();
        try (Visitor officer = chromium.desktop()) {
            officer.signIn(Office.REVIEWER).open("/camunda/app/tasklist/default/");
            Page page = officer.page();
            Locator box = page.getByRole(AriaRole.SEARCHBOX);

            box.fill(number.substring(number.length() - 6));
            assertThat(page.locator(".an-hits")).containsText(number);
            officer.shoot("lists-03-search");
            box.press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(page.locator(".task-card h2")).containsText(number);
            box.fill("<img src=x onerror=alert(1)>");
            assertThat(page.locator(".an-hits-status")).containsText("Không tìm thấy");
            page.keyboard().press("Escape");
            assertThat(page.locator(".an-hits")).isHidden();
        }
    }

    @Test
    void englishIsChosenInTheHeaderAndKept() {
        String number = office.household();
        try (Visitor officer = chromium.desktop()) {
            officer.signIn(Office.REVIEWER).open("/camunda/app/tasklist/default/");
            Page page = officer.page();
            assertThat(page.locator("html")).hasAttribute("lang", "vi");

            officer.press("English");
            assertThat(list(page, "My unit's tasks")).isVisible();
            page.reload();
            list(page, "My unit's tasks").click();
            assertThat(page.locator(".an-due").first()).containsText("working days");
            row(page, number).click();
            assertThat(page.locator("button.claim")).hasText("Claim");
            officer.shoot("lists-04-english");

            officer.press("Tiếng Việt");
            assertThat(list(page, "Việc của đơn vị")).isVisible();
        }
    }

    private static Locator active(Page page) {
        return page.locator(".task-filters .item.active");
    }

    private static Locator list(Page page, String name) {
        return page.locator(".task-filters h4 a").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator row(Page page, String number) {
        return page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(number));
    }
}
