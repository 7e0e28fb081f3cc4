package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.Stage;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;

/** The supervisor's desk in a browser: wide, on a telephone, by keys alone, and without scripts. */
@AnSinhWebTest
@Import(TestCases.class)
class DeskPagesIT {

    private static final List<String> COMMUNES = List.of("C03388", "C03389", "C03430", "C03433", "C03391");

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    private Chromium chromium;
    private String lateNumber;

    @BeforeEach
    void aMonthOfWork() {
        cases.at("2020-05-04T08:00");
        List<Received> decided = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Received received = cases.receive(
                    "QD15-HKD",
                    COMMUNES.get(i % COMMUNES.size()),
                    cases.person("HKD", 1 + i % 3, (1 + i % 3) * 1_000_000L));
            Stage review = cases.enter(received, StageCode.REVIEW);
            if (i % 4 == 0) {
                decided.add(received);
                cases.forward(review);
            }
            if (i % 4 == 1) {
                lateNumber = TestCases.number(received);
            }
            if (i % 4 == 2) {
                cases.askForPapers(review, "Bản sao giấy phép");
            }
        }
        cases.at("2020-05-12T09:00");
        cases.decide("QD15-HKD", decided.get(0), decided.get(1));
        cases.pay(LocalDate.of(2020, 5, 13), null, decided.get(0));
        cases.at("2020-05-25T15:00");
        cases.decide("QD15-HKD", decided.get(2));
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void everyPageOfTheDeskIsAccessibleAndFitsTheNarrowestScreen() {
        List<String> faults = new ArrayList<>();
        try (Visitor supervisor = chromium.desktop()) {
            supervisor.signIn("giamsat.12");
            faults.addAll(supervisor.examine("desk-province", "/giam-sat"));
            faults.addAll(supervisor.examine("desk-district", "/giam-sat?donvi=D105"));
            faults.addAll(supervisor.examine("desk-commune", "/giam-sat?donvi=C03388"));
            faults.addAll(supervisor.examine("desk-dossiers", "/giam-sat/ho-so?tinhtrang=qua-han"));
            faults.addAll(supervisor.examine("desk-dossiers-none", "/giam-sat/ho-so?q=khong-co"));
            faults.addAll(supervisor.examine("desk-late", "/giam-sat/tre-han"));
            faults.addAll(supervisor.examine("desk-late-done", "/giam-sat/tre-han?xong=true"));
            faults.addAll(supervisor.examine("desk-campaign", "/giam-sat/chien-dich"));
            faults.addAll(supervisor.examine("desk-satisfaction", "/giam-sat/hai-long"));
            faults.addAll(supervisor.examine("desk-timeline", "/giam-sat/ho-so/" + lateNumber));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void fromTheProvinceToADossierByKeysAloneAndWithoutScripts() {
        try (Visitor supervisor = chromium.withoutScripts()) {
            supervisor.signIn("giamsat.12").open("/giam-sat");
            Page page = supervisor.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Đến nội dung chính");
            go(page, "Thành phố Lai Châu");
            assertThat(page.locator("h1")).hasText("Thành phố Lai Châu");
            go(page, "Phường Quyết Tiến");
            assertThat(page.locator("h1")).hasText("Phường Quyết Tiến");
            Locator number = page.locator("main a.code").first();
            String text = number.innerText();
            go(page, text);
            assertThat(page.locator("h1")).containsText(text);
            supervisor.sees("Sổ thời hạn", "Người ghi");
            supervisor.print("desk-timeline");
        }
    }

    /** Tabs on until the link is reached; each stop must show where it is. */
    private static void go(Page page, String link) {
        for (int presses = 0; presses < 200; presses++) {
            page.keyboard().press("Tab");
            String outline = (String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
            String at = (String) page.evaluate("document.activeElement.outerHTML.slice(0, 300)");
            if (at.startsWith("<body")) {
                break;
            }
            assertThat(outline).as(at).isNotEqualTo("none");
            if (link.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                String before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(address -> !address.equals(before));
                return;
            }
        }
        throw new AssertionError("no way by keys to " + link);
    }

    @Test
    void chartsAreDrawnFromTheirTablesAndHiddenFromReaders() {
        try (Visitor supervisor = chromium.desktop()) {
            supervisor.signIn("giamsat.12").open("/giam-sat");
            Page page = supervisor.page();
            assertThat(page.locator(".chart[data-table=bang-han] canvas")).isVisible();
            assertThat(page.locator(".chart[data-table=bang-han]")).hasAttribute("aria-hidden", "true");
            Object drawn = page.evaluate(
                    "Chart.getChart(document.querySelector('.chart[data-table=bang-han] canvas')).data.datasets"
                            + ".flatMap(set => set.data).reduce((a, b) => a + b, 0)");
            Object told = page.evaluate(
                    "[...document.querySelectorAll('#bang-han tbody tr')]"
                            + ".flatMap(row => [...row.cells].slice(2, 8)).reduce((sum, cell) => sum + Number(cell.innerText), 0)");
            assertThat(((Number) drawn).intValue()).isPositive().isEqualTo(((Number) told).intValue());
        }
    }
}
