package vn.ansinh.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.ansinh.support.TestCases.number;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.PublicTraffic;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

@AnSinhTest
@Import(TestCases.class)
class ComplaintsIT {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final Pattern CODE = Pattern.compile("PA[2-9A-Z]{8}");
    private static final Pattern SECRET = Pattern.compile("Mã bí mật</dt><dd><strong class=\"code\">([2-9A-Z]{8})<");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private ComplaintLimit limit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource connections;

    @Value("${ansinh.public-pool.size}")
    private int size;

    @Autowired
    private AppClock clock;

    private String address = "";

    @BeforeEach
    void fromAnotherAddress() {
        address = "203.0.113." + ADDRESSES.incrementAndGet();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "ten", "Lò Văn Phản",
                "dien-thoai", "+84 912 345 678",
                "dieu-sai", "Người này\r\nđã chuyển đi từ năm ngoái.",
                "khoa", UUID.randomUUID().toString()));
    }

    @Test
    void aComplaintIsTakenOnceAndReadByItsCodeAndSecretAlone() throws Exception {
        Received received = allowance("Lò Thị Hưởng");
        String page = body(get("/niem-yet/" + number(received)));
        Matcher row = Pattern.compile("dong=([0-9a-f]{16})").matcher(page);
        assertThat(row.find()).isTrue();
        assertThat(body(get("/niem-yet/" + number(received) + "/phan-anh").param("dong", row.group(1))))
                .contains("Lò Thị Hưởng");
        Map<String, String> form = form();
        form.put("dong", row.group(1));
        String first = body(send(received, form));
        String second = body(send(received, form));

        assertThat(first).contains("Đã nhận phản ánh", "10 ngày làm việc", "15/03/2022");
        assertThat(code(second)).isEqualTo(code(first));
        assertThat(secret(second)).isEqualTo(secret(first));
        assertThat(jdbc.sql("SELECT CONCAT(l.full_name, '|', c.phone, '|', c.body) FROM complaint c"
                                + " JOIN line l ON l.id = c.line_id WHERE c.dossier_id = ?")
                        .param(received.dossier().id())
                        .query(String.class)
                        .list())
                .containsExactly("Lò Thị Hưởng|0912345678|Người này\nđã chuyển đi từ năm ngoái.");
        assertThat(events(received)).containsExactly("Mã " + code(first) + ", hạn kết luận 15/03/2022");
        assertThat(body(read(code(first), secret(first)))).contains("đang xem xét", "đã chuyển đi từ năm ngoái.");
        MockHttpServletResponse wrong = answer(read(code(first), "WRONGONE"));
        MockHttpServletResponse unknown = answer(read("PA22222222", "WRONGONE"));
        assertThat(wrong.getStatus()).isEqualTo(404).isEqualTo(unknown.getStatus());
        assertThat(wrong.getContentAsString(UTF_8)).doesNotContain("chuyển đi");
    }

    /** Posted on 1 and 2 March 2022 under NĐ 20. */
    private Received allowance(String name) {
        cases.at("2022-03-01T08:00");
        Received received = cases.receive("ND20-TCXH", Posted.COMMUNE, Posted.person(name, "K5C"));
        cases.forward(cases.enter(received, StageCode.REVIEW));
        cases.enter(received, StageCode.POSTING);
        return received;
    }

    @Test
    void whatIsMissingOrTooLongIsToldAndNothingTypedIsLost() throws Exception {
        Received received = Posted.list(cases, Posted.person("Lò Thị Danh", "NCC"));
        refused(received, "ten", "", "Nhập họ và tên");
        refused(received, "ten", "<b>1</b>", "Nhập họ và tên");
        refused(received, "dien-thoai", "", "Nhập số điện thoại hoặc địa chỉ");
        refused(received, "dien-thoai", "12345", "Số điện thoại chưa đúng");
        refused(received, "dia-chi", "x".repeat(301), "Địa chỉ dài quá");
        refused(received, "dieu-sai", "Sai", "Viết rõ điều chưa đúng");
        refused(received, "dieu-sai", "x".repeat(2001), "2001 ký tự");
        refused(received, "khoa", "1 OR 1=1", "bấm Gửi một lần nữa");
        assertThat(events(received)).isEmpty();
    }

    private void refused(Received received, String field, String value, String told) throws Exception {
        Map<String, String> form = form();
        form.put(field, value);
        MockHttpServletResponse answer = answer(send(received, form));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(UTF_8)).contains(told, "Lỗi: ");
        if (!field.equals("dieu-sai")) {
            assertThat(answer.getContentAsString(UTF_8)).contains("đã chuyển đi từ năm ngoái.");
        }
    }

    @Test
    void hostileTextIsKeptAsTextAndShownAsText() throws Exception {
        Received received = Posted.list(cases, Posted.person("Lò Thị Thù", "NCC"));
        Map<String, String> form = form();
        form.put("dieu-sai", "'; DROP TABLE complaint; -- <script>alert(1)</script>\u0000\u202E 😀 ${7*7} [[${7*7}]]");
        form.put("dia-chi", "\"><img src=x onerror=alert(1)>");
        form.put("dong", "../../etc");
        String receipt = body(send(received, form));
        String desk = body(get("/can-bo/ho-so/" + number(received) + "/khieu-nai")
                .with(user("chutich.03388").roles("CHAIRMAN")));
        assertThat(desk)
                .contains(code(receipt), "DROP TABLE", "&lt;script&gt;", "😀 ${7*7}", "Cả danh sách")
                .doesNotContain("<script>alert", "<img src=x", "\u0000", "\u202E", " 49");
    }

    @Test
    void floodsFromOneAddressAreStoppedWithTheTextKept() throws Exception {
        Received received = Posted.list(cases, Posted.person("Lò Thị Lụt", "NCC"));
        for (int i = 0; i < ComplaintLimit.PER_ADDRESS; i++) {
            assertThat(answer(send(received, form())).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse over = answer(send(received, form()));
        assertThat(over.getStatus()).isEqualTo(429);
        assertThat(over.getHeader("Retry-After")).isEqualTo("3600");
        assertThat(over.getContentAsString(UTF_8)).contains("đã chuyển đi từ năm ngoái.", "Hãy thử lại sau một giờ");
        address = "203.0.114.1";
        assertThat(answer(send(received, form())).getStatus()).isEqualTo(200);
    }

    @Test
    void floodsOfOneListFromManyAddressesAreStoppedAndOtherListsGoOn() {
        for (int i = 0; i < ComplaintLimit.PER_LIST; i++) {
            limit.beforeComplaint("198.18.%d.%d".formatted(i / 200, i % 200), "danh-sach-thu");
        }
        assertThatThrownBy(() -> limit.beforeComplaint("198.18.99.1", "danh-sach-thu"))
                .isInstanceOf(TooMany.class);
        assertThatCode(() -> limit.beforeComplaint("198.18.99.2", "danh-sach-khac"))
                .doesNotThrowAnyException();
    }

    @Test
    void aCrowdIsToldToWaitAndWhatWasTypedIsSentAgainWithOneClick() throws Exception {
        Received received = Posted.list(cases, Posted.person("Lò Thị Đông", "NCC"));
        List<Connection> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < size; i++) {
                crowd.add(PublicTraffic.during(this::connect));
            }
            MockHttpServletResponse busy = answer(send(received, form()));
            assertThat(busy.getStatus()).isEqualTo(503);
            assertThat(busy.getHeader("Retry-After")).isEqualTo("10");
            assertThat(busy.getContentAsString(UTF_8)).contains("Thử lại", "đã chuyển đi từ năm ngoái.", "Lò Văn Phản");
        } finally {
            for (Connection connection : crowd) {
                connection.close();
            }
        }
        assertThat(events(received)).isEmpty();
    }

    private Connection connect() {
        try {
            return connections.getConnection();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void afterThePostingNothingIsTaken() throws Exception {
        Received received = Posted.list(cases, Posted.person("Lò Thị Muộn", "NCC"));
        cases.at("2020-05-21T00:00");
        assertThat(answer(get("/niem-yet/" + number(received) + "/phan-anh")).getStatus())
                .isEqualTo(404);
        assertThat(answer(send(received, form())).getStatus()).isEqualTo(404);
        assertThat(events(received)).isEmpty();
    }

    @Test
    void onlyTheChairmanOfTheCommuneConcludesAndOnce() throws Exception {
        Received received = allowance("Lò Thị Xét");
        String receipt = body(send(received, form()));
        String desk = "/can-bo/ho-so/" + number(received) + "/khieu-nai";
        long id = jdbc.sql("SELECT id FROM complaint WHERE code = ?")
                .param(code(receipt))
                .query(Long.class)
                .single();
        String conclusion = "Đã xác minh: người này vẫn cư trú tại bản.";

        assertThat(status(conclude(desk, id, conclusion, "xetduyet.03388"))).isEqualTo(403);
        assertThat(status(conclude(desk, id, conclusion, "chutich.03391"))).isEqualTo(404);
        assertThat(status(conclude(desk, id, " ", "chutich.03388"))).isEqualTo(422);
        assertThat(body(get(desk).with(user("thamdinh1.105").roles("APPRAISER"))))
                .contains(code(receipt))
                .doesNotContain("Lò Văn Phản", "0912345678");
        assertThat(body(get(desk).with(user("xetduyet.03388").roles("REVIEWER"))))
                .contains("Lò Văn Phản", "0912345678", "Hạn 15/03/2022")
                .doesNotContain("Ghi kết luận");
        assertThat(status(conclude(desk, id, conclusion, "chutich.03388"))).isEqualTo(302);
        assertThat(status(conclude(desk, id, "Kết luận khác hẳn", "chutich.03388")))
                .isEqualTo(409);

        cases.at("2022-04-01T08:00");
        assertThat(body(read(code(receipt), secret(receipt).toLowerCase(Locale.ROOT))))
                .contains(conclusion)
                .doesNotContain("chutich.03388");
        assertThat(jdbc.sql("SELECT actor FROM dossier_event WHERE dossier_id = ? AND kind = 'COMPLAINT_CONCLUDED'")
                        .param(received.dossier().id())
                        .query(String.class)
                        .list())
                .containsExactly("chutich.03388");
    }

    private static MockHttpServletRequestBuilder conclude(String desk, long id, String text, String who) {
        return post(desk + "/" + id)
                .with(csrf())
                .with(user(who).roles("CHAIRMAN"))
                .param("ket-luan", text);
    }

    private MockHttpServletRequestBuilder send(Received received, Map<String, String> form) {
        MockHttpServletRequestBuilder request =
                post("/niem-yet/" + number(received) + "/phan-anh").with(csrf());
        form.forEach(request::param);
        return request;
    }

    private static MockHttpServletRequestBuilder read(String code, String secret) {
        return post("/niem-yet/phan-anh").with(csrf()).param("ma", code).param("bi-mat", secret);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getStatus();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString(UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        String from = address;
        return mvc.perform(request.with(asked -> {
                    asked.setRemoteAddr(from);
                    return asked;
                }))
                .andReturn()
                .getResponse();
    }

    private List<String> events(Received received) {
        return jdbc.sql("SELECT detail FROM dossier_event WHERE dossier_id = ? AND kind = 'COMPLAINT_RECEIVED'")
                .param(received.dossier().id())
                .query(String.class)
                .list();
    }

    private static String code(String page) {
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static String secret(String page) {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }
}
