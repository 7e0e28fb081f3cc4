package vn.ansinh.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
        PAGES.put("trail", "/quan-tri/nhat-ky");
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
