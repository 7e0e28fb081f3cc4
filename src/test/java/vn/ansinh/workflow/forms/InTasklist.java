package vn.ansinh.workflow.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ansinh.organisation.DemoOfficers;
import vn.ansinh.support.AnSinhWebTest;

/** Officers in Tasklist, in a browser that speaks English. */
@AnSinhWebTest
@Import(Cases.class)
abstract class InTasklist {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    Playwright playwright;
    Browser browser;
    final List<String> failures = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        cases.at("2020-05-05T08:00");
        setDefaultAssertionTimeout(60_000);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("ansinh.test.chromium", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    Page at(String officer, String task) {
        Page page = browser.newContext(new Browser.NewContextOptions().setLocale("en-US"))
                .newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(failure -> failures.add(failure));
        page.onResponse(response -> {
            if (response.status() >= 400 && response.url().contains("/api/tasks/")) {
                failures.add(response.status() + " " + response.url());
            }
        });
        page.navigate(root() + "/dang-nhap");
        signIn(page, officer);
        if (!task.isEmpty()) {
            open(page, task);
        }
        return page;
    }

    /** As from a link elsewhere: Tasklist starts anew, and opens this task. */
    void open(Page page, String task) {
        page.navigate("about:blank");
        page.navigate(root() + "/camunda/app/tasklist/default/#/?task=" + task);
        assertThat(page.locator(".an-form.an-ready")).isVisible();
    }

    static void signIn(Page page, String officer) {
        page.fill("input[name=username]", officer);
        page.fill("input[name=password]", DemoOfficers.PASSWORD);
        page.click("button[type=submit]");
        assertThat(page.locator("text=Việc của tôi").first()).isVisible();
    }

    String root() {
        return "http://localhost:" + port;
    }

    static void complete(Page page) {
        page.locator(".form-actions button.btn-primary").click();
    }
}
