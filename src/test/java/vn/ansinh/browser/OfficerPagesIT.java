package vn.ansinh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** The officers' own pages beside Tasklist in a browser, wide and as narrow as a page may be asked to be. */
@AnSinhWebTest
@Import({TestCases.class, Office.class})
class OfficerPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private AppClock clock;

    @Autowired
    private Office office;

    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        clock.moveTo(
                LocalDateTime.parse("2020-05-05T08:00").atZone(AppClock.ZONE).toInstant());
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void absenceAndOwnStepsAreAccessibleAndFitTheNarrowestScreen() {
        String number = office.household();
        office.complete(Office.REVIEWER, number, Map.of("outcome", "FORWARD"));
        List<String> faults = new ArrayList<>();
        try (Visitor reviewer = chromium.desktop()) {
            reviewer.signIn(Office.REVIEWER);
            faults.addAll(reviewer.examine("steps-done", "/can-bo/viec-da-lam"));
            reviewer.sees(number);
            faults.addAll(reviewer.examine("absence", "/can-bo/vang-mat"));
            reviewer.button("Đăng ký").click();
            reviewer.sees("Chưa thực hiện được");
            faults.addAll(reviewer.examine("absence-problems"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void apologyAndBookAreAccessibleAndFitTheNarrowestScreen() {
        String number = office.household();
        List<String> faults = new ArrayList<>();
        try (Visitor reviewer = chromium.desktop()) {
            reviewer.signIn(Office.REVIEWER);
            faults.addAll(reviewer.examine("apology", "/can-bo/ho-so/" + number + "/xin-loi"));
            reviewer.button("Lập phiếu xin lỗi và hẹn lại").click();
            reviewer.sees("Ghi lý do chậm");
            faults.addAll(reviewer.examine("apology-problems"));
            reviewer.page().fill("#reason", "Hồ sơ tăng đột biến, cần xác minh thêm tại bản");
            reviewer.button("Lập phiếu xin lỗi và hẹn lại").click();
            reviewer.sees("Xin lỗi và hẹn lại (NĐ 61/2018 Điều 19.9)");
            faults.addAll(reviewer.examine("apology-again", "/can-bo/ho-so/" + number + "/xin-loi"));
            reviewer.sees("đã được hẹn lại một lần");
        }
        try (Visitor counter = chromium.desktop()) {
            counter.signIn("tiepnhan.03388");
            faults.addAll(counter.examine("book", "/can-bo/so-theo-doi"));
        }
        assertThat(faults).isEmpty();
    }
}
