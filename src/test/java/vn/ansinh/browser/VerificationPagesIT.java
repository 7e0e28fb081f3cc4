package vn.ansinh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.decision.DecisionPapers;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.Letters;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;

/** Somebody who holds a decision checks it, without scripts. */
@AnSinhWebTest
@Import(TestCases.class)
class VerificationPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    @Autowired
    private DecisionPapers papers;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    private Chromium chromium;
    private Letter decision;

    @BeforeEach
    void signADecision() {
        chromium = new Chromium(port);
        cases.at("2020-05-06T16:20");
        Received received = cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
        cases.decide("QD15-HKD", received);
        long id = jdbc.sql("SELECT decision_id FROM decision_dossier WHERE dossier_id = ?")
                .param(received.dossier().id())
                .query(Long.class)
                .single();
        decision = letters.get(papers.issue(id));
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void paperIsCheckedByItsCodeAndByItsFile() {
        try (Visitor visitor = chromium.withoutScripts()) {
            visitor.open("/tra-cuu");
            visitor.follow("Kiểm tra văn bản");
            check(visitor, "verification-form");

            visitor.page().getByLabel("Mã kiểm tra").fill("K7M2-9QXD-4HTR-W3BN");
            visitor.press("Kiểm tra mã");
            visitor.sees("Không có văn bản nào mang mã này");
            check(visitor, "verification-unknown");

            visitor.page().getByLabel("Mã kiểm tra").fill(String.valueOf(decision.checkCode()));
            visitor.press("Kiểm tra mã");
            visitor.sees("Còn nguyên vẹn", "Ủy ban nhân dân tỉnh Lai Châu", "06/05/2020", "không có giá trị pháp lý");
            check(visitor, "verification-paper");

            hand(visitor, decision.content());
            visitor.sees("Tệp giống hệt bản đã phát hành");
            check(visitor, "verification-same");

            byte[] changed = decision.content().clone();
            changed[changed.length / 2] ^= 1;
            hand(visitor, changed);
            visitor.sees("Văn bản này đã bị thay đổi", "không còn hợp lệ");
            check(visitor, "verification-changed");

            hand(visitor, new byte[22 << 20]);
            visitor.sees("Tệp lớn hơn 20 MB");
            check(visitor, "verification-large");
        }
    }

    private static void hand(Visitor visitor, byte[] content) {
        visitor.page().getByLabel("Tệp PDF").setInputFiles(new FilePayload("van-ban.pdf", "application/pdf", content));
        visitor.press("So tệp");
    }

    private static void check(Visitor visitor, String name) {
        assertThat(visitor.examine(name)).isEmpty();
    }
}
