package vn.ansinh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.Inked;

/** The administrators' pages in a browser, wide and as narrow as a page may be asked to be. */
@AnSinhWebTest
class AdministrationIT {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", "/quan-tri");
        PAGES.put("officers", "/quan-tri/can-bo?don-vi=D105");
        PAGES.put("officer-new", "/quan-tri/can-bo/them");
        PAGES.put("officer", "/quan-tri/can-bo/thue.105");
        PAGES.put("officer-step", "/quan-tri/can-bo/thue.105/tai-khoan/khoa");
        PAGES.put("units", "/quan-tri/don-vi");
        PAGES.put("unit", "/quan-tri/don-vi/C03388");
        PAGES.put("unit-new", "/quan-tri/don-vi/them");
        PAGES.put("procedures", "/quan-tri/thu-tuc");
        PAGES.put("procedure", "/quan-tri/thu-tuc/QD15-HKD@2020-04-24");
        PAGES.put("procedure-new", "/quan-tri/thu-tuc/moi?tu=QD15-HKD@2020-04-24");
        PAGES.put("procedure-close", "/quan-tri/thu-tuc/QD15-HKD@2020-04-24/dong");
        PAGES.put("holidays", "/quan-tri/ngay-nghi");
        PAGES.put("holidays-missing", "/quan-tri/ngay-nghi?nam=2029");
        PAGES.put("holiday-remove", "/quan-tri/ngay-nghi/bo?ngay=2020-09-02");
        PAGES.put("seal", "/quan-tri/don-vi/C03388/hinh");
        PAGES.put("signature", "/quan-tri/can-bo/thue.105/hinh");
        PAGES.put("trail", "/quan-tri/nhat-ky");
        PAGES.put("trail-none", "/quan-tri/nhat-ky?nguoi=khong.co");
    }

    @LocalServerPort
    private int port;

    @Autowired
    private AppClock clock;

    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        clock.moveTo(
                LocalDateTime.parse("2020-05-20T08:00").atZone(AppClock.ZONE).toInstant());
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void everyPageIsAccessibleAndFitsTheNarrowestScreen() {
        List<String> faults = new ArrayList<>();
        try (Visitor administrator = chromium.desktop()) {
            administrator.signIn("quantri");
            assertThat(administrator.page().url()).endsWith("/quan-tri");
            resetAPassword(administrator);
            PAGES.forEach((name, path) -> faults.addAll(administrator.examine("admin-" + name, path)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aSealIsPlacedAndWhatIsWrongIsToldWithoutScripts() {
        List<String> faults = new ArrayList<>();
        try (Visitor administrator = chromium.withoutScripts()) {
            administrator.signIn("quantri").open("/quan-tri/don-vi/C03389/hinh");
            Locator file = administrator.page().getByLabel("Tệp PNG");
            file.setInputFiles(new FilePayload("dau.png", "image/png", "dấu".getBytes(StandardCharsets.UTF_8)));
            administrator.press("Đặt hình");
            administrator.sees("Chưa thực hiện được");
            faults.addAll(administrator.examine("admin-seal-problems"));
            file.setInputFiles(new FilePayload("dau.png", "image/png", Inked.seal()));
            administrator.press("Đặt hình");
            administrator.sees("Đã đặt hình con dấu", "Rộng 36 mm trên giấy");
            faults.addAll(administrator.examine("admin-seal-placed"));
            administrator.press("Thôi dùng hình này");
            administrator.sees("Đã thôi dùng hình con dấu");

            administrator.open("/quan-tri/can-bo/thue.105");
            administrator.page().getByText("Đặt ngày cuối").first().click();
            faults.addAll(administrator.examine("admin-role-end"));
            problems(administrator, faults, "/quan-tri/can-bo/them", "Thêm cán bộ");
            problems(administrator, faults, "/quan-tri/don-vi/them", "Thêm đơn vị");
            problems(administrator, faults, "/quan-tri/ngay-nghi", "Lưu ngày");
            problems(administrator, faults, "/quan-tri/thu-tuc/moi", "Kiểm tra và xem trước");
        }
        assertThat(faults).isEmpty();
    }

    /** What the page says to an empty form. */
    private static void problems(Visitor administrator, List<String> faults, String path, String button) {
        administrator.open(path);
        administrator.press(button);
        assertThat(administrator.page().title()).startsWith("Lỗi: ");
        faults.addAll(administrator.examine("admin-problems" + path.replace('/', '-')));
    }

    private static void resetAPassword(Visitor administrator) {
        administrator.open("/quan-tri/can-bo/bhxh.106");
        administrator.follow("Đặt lại mật khẩu");
        administrator.press("Đặt lại mật khẩu");
        administrator.sees("Mật khẩu dùng một lần", "Chỉ hiện lần này");
        administrator.shootAll("admin-officer-password");
        administrator.page().reload();
        assertThat(administrator.main().textContent()).doesNotContain("Chỉ hiện lần này");
        administrator.press("Giao vai trò");
        administrator.sees("Chưa thực hiện được", "Chọn một mục.");
        administrator.shootAll("admin-officer-problems");
    }
}
