package vn.ansinh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.NewLine;
import vn.ansinh.publication.Posted;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhWebTest;
import vn.ansinh.support.TestCases;

/** A public list and a complaint about it, from the villager's telephone to the chairman's desk and back. */
@AnSinhWebTest
@Import(TestCases.class)
class PostedListIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        clock.shiftBy(Duration.ZERO);
    }

    private Received list() {
        return Posted.list(
                cases,
                Stream.of(
                                "Vàng Thị Ước",
                                "Lò Văn Đông",
                                "Giàng A Dương",
                                "Lò Thị Ánh",
                                "Mùa A Sùng",
                                "Thào Thị Mỷ",
                                "Lý Gia Hừ",
                                "Chang Thị Bình",
                                "Phùng Văn Tài",
                                "Lò Thị Bích Hường")
                        .map(name -> Posted.person(name, "HONGHEO"))
                        .toArray(NewLine[]::new));
    }

    @Test
    void publicPagesAreAccessibleFitTheNarrowestScreenAndPrint() {
        String list = "/niem-yet/" + TestCases.number(list());
        List<String> faults = new ArrayList<>();
        try (Visitor visitor = chromium.desktop()) {
            faults.addAll(visitor.examine("posted-choose", "/niem-yet"));
            faults.addAll(visitor.examine("posted-commune", "/niem-yet?don-vi=C03388"));
            faults.addAll(visitor.examine("posted-list", list));
            faults.addAll(visitor.examine("posted-complaint", list + "/phan-anh"));
            faults.addAll(visitor.examine("posted-conclusion", "/niem-yet/phan-anh"));
            visitor.open(list);
            visitor.page().getByLabel("Tìm theo tên").fill("huong");
            visitor.press("Tìm");
            visitor.sees("Lò Thị Bích Hường");
            assertThat(visitor.page().url()).endsWith(list).doesNotContain("huong");
            visitor.open(list);
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visitor.page().getByText("gửi phản ánh, khiếu nại").isVisible())
                    .isFalse();
            visitor.print("posted-list");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aComplaintGoesToTheChairmanAndTheConclusionComesBack() {
        String number = TestCases.number(list());
        List<String> faults = new ArrayList<>();
        try (Visitor villager = chromium.withoutScripts();
                Visitor chairman = chromium.desktop()) {
            villager.open("/niem-yet/" + number + "/phan-anh");
            villager.press("Gửi phản ánh");
            villager.sees("Nhập họ và tên", "Nhập số điện thoại hoặc địa chỉ", "Viết rõ điều chưa đúng");
            faults.addAll(villager.examine("posted-complaint-problems"));
            villager.page().getByLabel("Họ và tên của Ông/Bà").fill("Lò Văn Phản");
            villager.page().getByLabel("Số điện thoại").fill("0912 345 678");
            villager.page().getByLabel("Điều chưa đúng").fill("Ông Mùa A Sùng đã chuyển đi tỉnh khác từ năm ngoái.");
            villager.press("Gửi phản ánh");
            villager.sees("Đã nhận phản ánh", "Mã bí mật");
            faults.addAll(villager.examine("posted-received"));
            List<String> codes = villager.page().locator("dd strong.code").allTextContents();

            chairman.signIn("chutich.03388");
            chairman.open("/can-bo/ho-so/" + number);
            chairman.follow("Phản ánh về danh sách niêm yết");
            chairman.sees(codes.get(0), "Lò Văn Phản, điện thoại 0912345678");
            chairman.page().getByLabel("Kết luận").fill("Phản ánh đúng. Đã bỏ tên khỏi danh sách đề nghị.");
            faults.addAll(chairman.examine("posted-desk"));
            chairman.press("Ghi kết luận");
            chairman.sees("Đã ghi kết luận", "Phản ánh đúng.");
            faults.addAll(chairman.examine("posted-desk-done"));

            villager.follow("Xem kết luận");
            villager.page().getByLabel("Mã phản ánh").fill(codes.get(0));
            villager.page().getByLabel("Mã bí mật").fill("K7M2-9QXD");
            villager.press("Xem kết luận");
            villager.sees("Chưa thực hiện được");
            faults.addAll(villager.examine("posted-conclusion-problems"));
            villager.page().getByLabel("Mã bí mật").fill(codes.get(1));
            villager.press("Xem kết luận");
            villager.sees("Phản ánh đúng. Đã bỏ tên khỏi danh sách đề nghị.");
            assertThat(villager.page().url()).endsWith("/niem-yet/phan-anh");
            faults.addAll(villager.examine("posted-concluded"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theAdministratorsOutboxIsAccessibleAndFitsTheNarrowestScreen() {
        Received received = list();
        insertNotice(received, 1, "SENT", null);
        insertNotice(received, 2, "FAILED", "Cổng tin nhắn trả lời 503");
        insertNotice(received, 3, "QUEUED", null);
        try (Visitor administrator = chromium.desktop()) {
            administrator.signIn("quantri");
            assertThat(administrator.examine("admin-notices", "/quan-tri/thong-bao"))
                    .isEmpty();
            administrator.sees("091****678", "Chưa cấu hình kênh nào");
            administrator.page().getByText("Gửi lại").first().click();
            administrator.sees("Đã xếp thông báo vào hàng chờ");
        }
    }

    private void insertNotice(Received received, int event, String status, @Nullable String reason) {
        jdbc.sql(
                        "INSERT INTO notice (dossier_id, event_id, channel, kind, message_key, recipient, subject, body, status,"
                                + " attempts, next_at, queued_at, sent_at, reason) VALUES (:dossier, :event, 'SMS', 'APPROVED', :key,"
                                + " '0912345678', 'Hồ sơ', 'Hồ sơ', :status, 1, '2020-05-15 08:00:00', '2020-05-15 08:00:00',"
                                + " IF(:status = 'SENT', '2020-05-15 08:00:07', NULL), :reason)")
                .param("dossier", received.dossier().id())
                .param("event", event)
                .param("key", UUID.randomUUID().toString())
                .param("status", status)
                .param("reason", reason)
                .update();
    }
}
