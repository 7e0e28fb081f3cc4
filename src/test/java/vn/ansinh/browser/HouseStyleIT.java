package vn.ansinh.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.PublicTraffic;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;

/** The house style where no other test looks: at the counter, when something went wrong, and in a crowd. */
@AnSinhWebTest
@Import(TestCases.class)
class HouseStyleIT {

    private static final String COUNTER = "tiepnhan.03388";

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource connections;

    @Autowired
    private AppClock clock;

    @Value("${ansinh.public-pool.size}")
    private int size;

    private final List<String> faults = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        cases.at("2020-05-04T08:00");
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void whatIsBrokenIsFound() {
        try (Visitor visitor = chromium.desktop()) {
            visitor.page()
                    .setContent(
                            "<html><style>#mute { outline: none !important } @media print { main { display: none } }</style>"
                                    + "<nav>Điều hướng</nav><main><a id='mute' href='#'>Mở</a>"
                                    + "<p style='width: 40px; white-space: nowrap'>Chữ dài hơn ô của nó</p></main>"
                                    + "<div inert><a id='shut' href='#'>Không tới được</a></div>"
                                    + "<div style='overflow-x: auto; width: 300px'><p style='width: 400px'>Bảng rộng</p></div>"
                                    + "<p style='width: 900px'>Trang rộng</p></html>");
            assertThat(String.join("\n", visitor.examine("broken")))
                    .contains(
                            "html-has-lang",
                            "does not show the focus: <a id=\"mute\"",
                            "is not reached by keys: <a id=\"shut\"",
                            "«Chữ dài hơn ô của nó» sticks out",
                            "scrolls, but not by keys: <div",
                            "at 320, needs",
                            "at 703, is cut on paper: <div",
                            "is printed: <nav",
                            "nothing is printed");
        }
    }

    /** What the other tests rely on. */
    @Test
    void withoutScriptsMeansWithoutScripts() {
        try (Visitor citizen = chromium.withoutScripts()) {
            citizen.open("/tra-cuu#so=1&ma=2");
            assertThat(citizen.page().locator("script")).not().hasCount(0);
            assertThat(citizen.page().locator("script:not([src]), [onclick], [onchange], [onsubmit]"))
                    .hasCount(0);
            assertThat(citizen.page().getByLabel("Số hồ sơ")).hasValue("");
        }
    }

    @Test
    void counterTakesAnApplicationInWithoutScripts() {
        cases.enter(cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000)), StageCode.REVIEW);
        try (Visitor receiver = chromium.withoutScripts()) {
            receiver.signIn(COUNTER);
            faults.addAll(receiver.examine("counter-home", "/can-bo"));
            faults.addAll(receiver.examine("counter-search", "/can-bo/ho-so"));
            faults.addAll(receiver.examine("counter-search-none", "/can-bo/ho-so?tim=khong+co+ai"));
            faults.addAll(receiver.examine("counter-opinions", "/can-bo/y-kien"));
            faults.addAll(receiver.examine("counter-choose", "/can-bo/tiep-nhan"));
            faults.addAll(receiver.examine("counter-list", "/can-bo/tiep-nhan/QD15-LIST"));
            Counter counter = new Counter(receiver);
            counter.open();
            counter.next();
            receiver.sees("Chưa thực hiện được");
            faults.addAll(receiver.examine("counter-application-problems"));
            counter.fill("Giàng Thị Quầy", "011170999001");
            counter.next();
            receiver.sees("Kiểm tra trước khi tiếp nhận");
            faults.addAll(receiver.examine("counter-review"));
            counter.handIn();
            faults.addAll(receiver.examine("counter-received"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void errorsSayWhatToDo() {
        try (Visitor citizen = chromium.withoutScripts()) {
            faults.addAll(citizen.examine("error-404", "/niem-yet/000.12.07.H35-200504-9999", 404));
            citizen.sees("Về trang đầu");
        }
        try (Visitor receiver = chromium.withoutScripts()) {
            receiver.signIn(COUNTER);
            faults.addAll(receiver.examine("error-403", "/quan-tri", 403));
            receiver.sees("Không được phép", "hãy liên hệ quản trị viên");
            receiver.open("/can-bo/vang-mat");
            receiver.page().context().clearCookies();
            receiver.press("Đăng ký");
            receiver.sees("Nếu trang đã mở quá lâu");
        }
        try (Visitor administrator = chromium.withoutScripts()) {
            administrator.signIn("quantri");
            faults.addAll(administrator.examine("error-400", "/quan-tri/don-vi?trang=mot", 400));
            jdbc.sql("RENAME TABLE notice TO notice_away").update();
            try {
                faults.addAll(administrator.examine("error-500", "/quan-tri/thong-bao", 500));
                administrator.sees("Hệ thống gặp lỗi", "báo quản trị viên kèm giờ xảy ra");
            } finally {
                jdbc.sql("RENAME TABLE notice_away TO notice").update();
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whoComesInACrowdIsToldToWaitAndKeepsWhatWasTyped() throws SQLException {
        Received received = cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
        List<Connection> crowd = new ArrayList<>();
        try (Visitor citizen = chromium.withoutScripts();
                Visitor applicant = chromium.withoutScripts()) {
            applicant.open("/nop-ho-so/thu-tuc/QD15-HKD");
            citizen.open("/tra-cuu");
            citizen.page().getByLabel("Số hồ sơ").fill(TestCases.number(received));
            citizen.page().getByLabel("Mã tra cứu").fill(received.secret());
            for (int i = 0; i < size; i++) {
                crowd.add(PublicTraffic.during(this::connect));
            }
            citizen.press("Tra cứu");
            citizen.sees("Đang có rất nhiều người tra cứu");
            assertThat(citizen.page().getByLabel("Số hồ sơ")).hasValue(TestCases.number(received));
            faults.addAll(citizen.examine("busy-tracking"));
            faults.addAll(citizen.examine("busy-lists", "/niem-yet", 503));
            applicant.press("Bắt đầu khai");
            applicant.sees("bấm lại không làm hồ sơ bị nộp hai lần");
            faults.addAll(applicant.examine("busy-online"));
        } finally {
            for (Connection one : crowd) {
                one.close();
            }
        }
        assertThat(faults).isEmpty();
    }

    private Connection connect() {
        try {
            return connections.getConnection();
        } catch (SQLException none) {
            throw new IllegalStateException(none);
        }
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation() {
        try (Visitor visitor = chromium.withoutScripts()) {
            Stream.of("/", "/tra-cuu", "/niem-yet").forEach(path -> skip(visitor, path));
            visitor.signIn(COUNTER);
            Stream.of("/can-bo", "/can-bo/tiep-nhan").forEach(path -> skip(visitor, path));
        }
    }

    private static void skip(Visitor visitor, String path) {
        visitor.open(path);
        Page page = visitor.page();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Đến nội dung chính");
        assertThat(page.locator(":focus")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus")).isVisible();
    }
}
