package vn.ansinh.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.ansinh.online.AtHome.STEPS;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;
import vn.ansinh.workflow.Names;
import vn.ansinh.workflow.OfficerTasks;

/** Applications that are meant to harm who reads them, or the machine. */
@AnSinhTest
@Import(TestCases.class)
class HostileOnlineIT {

    private static final String SCRIPT = "Bản <script>alert(1)</script>\" onload=x ${7*7} [[${9*9}]]";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private OfficerTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    private AtHome home;

    @BeforeEach
    void morning() {
        cases.at("2020-05-04T08:00");
        home = new AtHome(mvc, "203.0.114." + ADDRESSES.incrementAndGet());
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void textsStayTextsOnEveryLaterPage() throws Exception {
        home.fill("Lò Văn Nhà", AtHome.freshNumber());
        home.step(Step.APPLICANT, "applicant-address", SCRIPT);
        home.step(Step.RESULT, "nhan", "buu-chinh", "resultAddress", SCRIPT);
        home.papers(AtHome.PDF, "../../<script>alert(1)</script>" + "x".repeat(300) + ".pdf");
        shownAsText(home.open(STEPS + "nguoi-nop"));
        shownAsText(home.open(STEPS + "nhan-ket-qua"));
        shownAsText(home.open(STEPS + "kiem-tra"));
        home.submit("camKet", "true");
        MockHttpServletResponse result = home.open("/nop-ho-so/ket-qua");
        harmless(result);
        String number = AtHome.text(result, "so-ho-so");

        try (PDDocument receipt =
                Loader.loadPDF(home.open("/nop-ho-so/giay-tiep-nhan").getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(receipt).replaceAll("\\s+", " "))
                    .contains("<script>alert(1)</script>", "${7*7}");
            assertThat(receipt.getDocumentCatalog().getOpenAction()).isNull();
        }
        harmless(mvc.perform(post("/tra-cuu")
                        .param("so", number)
                        .param("ma", AtHome.text(result, "ma-tra-cuu"))
                        .with(csrf()))
                .andReturn()
                .getResponse());
        shownAsText(as("tiepnhan.03388", "RECEIVER", get("/can-bo/ho-so/" + number)));
        harmless(as("giamsat.12", "SUPERVISOR", get("/giam-sat/ho-so/" + number)));

        String task = tasks.open(Names.HANDLE_STAGE).stream()
                .filter(work -> number.equals(work.businessKey()))
                .findFirst()
                .orElseThrow()
                .id();
        MockHttpServletResponse form = as("xetduyet.03388", "REVIEWER", get("/api/tasks/" + task));
        assertThat(form.getContentType()).startsWith("application/json");
        assertThat(form.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(form.getContentAsString(UTF_8)).contains("<script>alert(1)</script>", "[[${9*9}]]");
    }

    /** The whole text is there, as text. */
    private static void shownAsText(MockHttpServletResponse page) throws Exception {
        harmless(page);
        assertThat(page.getContentAsString(UTF_8))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=x ${7*7} [[${9*9}]]");
    }

    private static void harmless(MockHttpServletResponse page) throws Exception {
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentType()).startsWith("text/html");
        assertThat(page.getHeader("Content-Security-Policy")).isNotNull();
        assertThat(page.getContentAsString(UTF_8)).doesNotContain("<script>alert(1)");
    }

    @Test
    void filesThatNobodyCouldOpenAreRefusedAndTheOthersKept() throws Exception {
        home.fill("Lò Văn Nhà", AtHome.freshNumber());
        String page = home.papers(locked(), "khoa.pdf").getContentAsString(UTF_8);
        assertThat(page).contains("«khoa.pdf» có mật khẩu", "href=\"#paper-DON\"");
        assertThat(home.papers(wide(50_000), "lon.png").getContentAsString(UTF_8))
                .contains("lớn hơn 100 triệu điểm ảnh");
        assertThat(home.papers("GIF89a/*<html><script>x()</script>*/".getBytes(UTF_8), "don.pdf")
                        .getContentAsString(UTF_8))
                .contains("không phải PDF, JPEG hoặc PNG");
        assertThat(home.submit("camKet", "true").getRedirectedUrl())
                .as("what was good before is still there")
                .isEqualTo("/nop-ho-so/ket-qua");
    }

    @Test
    void whatWasHandedInIsChangedByNoLaterPage() throws Exception {
        home.fill("Lò Văn Nhà", AtHome.freshNumber()).submit("camKet", "true");
        String number = AtHome.text(home.open("/nop-ho-so/ket-qua"), "so-ho-so");
        List<String> before = state(number);

        for (MockHttpServletResponse late : List.of(
                home.step(Step.APPLICANT, "applicant-name", "Lò Văn Khác"),
                home.step(Step.PAYMENT, "payChannel", "BANK", "accountNo", "190000000001"),
                home.papers(AtHome.PDF, "them.pdf"),
                home.submit("camKet", "true", "warningsConfirmed", "true"),
                home.submit())) {
            assertThat(late.getRedirectedUrl()).isEqualTo("/nop-ho-so/ket-qua");
        }
        for (int id = 1; id < 200; id++) {
            home.send(STEPS + "giay-to/bo-tep", "tep", String.valueOf(id));
        }
        assertThat(state(number)).isEqualTo(before);
        assertThat(AtHome.text(home.open("/nop-ho-so/ket-qua"), "so-ho-so")).isEqualTo(number);
    }

    private List<String> state(String number) {
        return jdbc.sql("SELECT CONCAT_WS('|', d.applicant_name, d.version, d.status, l.full_name, l.pay_channel,"
                        + " (SELECT COUNT(*) FROM document x WHERE x.dossier_id = d.id),"
                        + " (SELECT COUNT(*) FROM dossier_event e WHERE e.dossier_id = d.id))"
                        + " FROM dossier d JOIN line l ON l.dossier_id = d.id WHERE d.number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private MockHttpServletResponse as(String officer, String role, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(user(officer).roles(role))).andReturn().getResponse();
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A small picture whose head says that it is {@code side} x {@code side}. */
    private static byte[] wide(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        ByteBuffer png = ByteBuffer.wrap(bytes.toByteArray());
        png.putInt(16, side).putInt(20, side);
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        png.putInt(29, (int) sum.getValue());
        return png.array();
    }
}
