package vn.ansinh.workflow.gate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.workflow.engine.Probe;

/** The gate's list of open calls, held against what the webapps really ask in a browser. */
@AnSinhWebTest
@Import(Probe.class)
class TasklistIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/dang-nhap.*");

    private final List<String> calls = new CopyOnWriteArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Probe.Tasks probe;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    private Playwright playwright;
    private Page page;

    @BeforeEach
    void open() {
        playwright = Playwright.create();
        page = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("ansinh.test.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-quic",
                                "--no-first-run")))
                .newContext(new NewContextOptions().setBaseURL("http://localhost:" + port))
                .newPage();
        page.setDefaultTimeout(60_000);
        page.onResponse(response -> {
            if (response.url().contains("/camunda/api/")) {
                calls.add(response.status() + " " + response.request().method() + " " + response.url());
            }
        });
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    @Test
    void officerWorksInTasklistWithoutARefusedCallAndLeavesEverythingAtOnce() {
        String task = probe.at(Probe.COMMUNE_A);
        filters.saveFilter(filters.newTaskFilter("Việc thử").setQuery(tasks.createTaskQuery()));
        signIn(Probe.REVIEWER_A, "/camunda/app/tasklist/default/");

        page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
        page.locator("[ng-click*='claim']").first().click();
        assertThat(page.locator("[ng-click*='unclaim']").first()).isVisible();
        for (String tab : List.of("history", "diagram", "description", "form")) {
            page.waitForResponse(
                    response -> response.url().contains("/camunda/api/"),
                    () -> page.evaluate(
                            "tab => { location.hash = location.hash.replace(/detailsTab=[^&]*/, '')"
                                    + " + '&detailsTab=task-detail-' + tab; }",
                            tab));
        }
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(Probe.REVIEWER_A);
        assertThat(calls).hasSizeGreaterThan(10).allMatch(call -> call.startsWith("2"), "answered");

        page.locator("[ng-click*='logout']").first().dispatchEvent("click");
        page.waitForURL(SIGN_IN);
        page.navigate("/camunda/app/tasklist/default/");
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void administratorOpensWelcomeCockpitAndAdmin() {
        signIn(Probe.ADMINISTRATOR, "/camunda/app/welcome/default/");
        for (String app : List.of("cockpit", "admin", "tasklist")) {
            page.waitForResponse(
                    response -> response.url().contains("/camunda/api/engine/engine/default/"),
                    () -> page.navigate("/camunda/app/" + app + "/default/"));
        }

        assertThat(calls).hasSizeGreaterThan(5).allMatch(call -> call.startsWith("2"), "answered");
    }

    private void signIn(String username, String start) {
        page.navigate(start);
        page.fill("#username", username);
        page.fill("#password", Probe.PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL("**" + start + "**");
    }
}
