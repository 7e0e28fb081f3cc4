package vn.ansinh.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.ansinh.tracking.Citizen.ticket;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.ansinh.dossier.DossierStatus;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.dossier.Stage;
import vn.ansinh.dossier.Stages;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

/** Papers sent from a dossier's page while they are asked for. */
@AnSinhTest
@Import(TestCases.class)
class SentPapersIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Stages stages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    @BeforeEach
    void startAFreshDay() {
        cases.at("2020-05-04T08:00");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void goodFilesAreKeptAndEachBadOneIsNamedWithWhatToDo() throws Exception {
        Received received = waiting();
        Citizen citizen = new Citizen(mvc, received);
        String ticket = ticket(citizen.page(), "bo-sung");
        byte[] photo = picture("jpg", 60, 40);

        MockHttpServletResponse answer = citizen.sendsFiles(
                ticket,
                List.of(
                        file("C:\\anh\\thông báo thuế.jpg", photo),
                        file("to-khai.pdf", pdf(2, false)),
                        file("khoa.pdf", pdf(1, true)),
                        file("dai.pdf", pdf(SentFiles.MOST_PAGES + 1, false)),
                        file("hong.pdf", "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8)),
                        file("nua.png", Arrays.copyOf(picture("png", 900, 900), 300)),
                        file("giay-to.jpg", "MZ một chương trình".getBytes(StandardCharsets.UTF_8)),
                        file("rong.png", new byte[0])));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("Đã nhận 2 tệp: thông báo thuế.jpg, to-khai.pdf", "Đã nhận qua mạng")
                .contains("«khoa.pdf» có mật khẩu", "«dai.pdf» có hơn 200 trang", "«hong.pdf» là PDF hỏng")
                .contains("«nua.png» là ảnh hỏng", "«giay-to.jpg» không phải PDF", "«rong.png» rỗng");
        assertThat(kept(received)).containsExactly("thông báo thuế.jpg image/jpeg", "to-khai.pdf application/pdf");
        assertThat(cases.fresh(received).status())
                .as("the officer decides whether that is enough")
                .isEqualTo(DossierStatus.WAITING_APPLICANT);

        citizen.sendsFiles(ticket, List.of(file("lan nua.jpg", photo)));
        assertThat(kept(received)).as("the same picture").hasSize(2);
        assertThat(jdbc.sql("SELECT detail FROM dossier_event WHERE dossier_id = ? AND kind = 'DOCUMENT_ADDED'")
                        .param(received.dossier().id())
                        .query(String.class)
                        .list())
                .containsExactly("Qua mạng: thông báo thuế.jpg", "Qua mạng: to-khai.pdf");
    }

    @Test
    void noFileAndTooManyAreToldAndNothingIsKept() throws Exception {
        Received received = waiting();
        Citizen citizen = new Citizen(mvc, received);
        String ticket = ticket(citizen.page(), "bo-sung");
        byte[] photo = picture("png", 10, 10);

        assertThat(citizen.sendsFiles(ticket, List.of(file("", new byte[0]))).getContentAsString())
                .contains("Chọn tệp cần gửi", "href=\"#tep\"");
        assertThat(citizen.sendsFiles(
                                ticket,
                                IntStream.rangeClosed(0, SentFiles.MOST_FILES)
                                        .mapToObj(i -> file(i + ".png", photo))
                                        .toList())
                        .getContentAsString())
                .contains("nhiều nhất 10 tệp");
        assertThat(kept(received)).isEmpty();
    }

    @Test
    void moreThanTheServerReadsIsTurnedAwayWithTheReason() throws Exception {
        MockHttpServletResponse answer = mvc.perform(post("/tra-cuu/bo-sung")
                        .contentType("multipart/form-data; boundary=x")
                        .content(new byte[(int) SentFiles.MOST_TOGETHER + 100_000]))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/tra-cuu?qua-lon=co");
        MockHttpServletResponse page =
                mvc.perform(get("/tra-cuu?qua-lon=co")).andReturn().getResponse();
        page.setCharacterEncoding("UTF-8");
        assertThat(page.getStatus()).isEqualTo(413);
        assertThat(page.getContentAsString()).contains("lớn hơn 30 MB");
    }

    @Test
    void nothingIsTakenWhenNothingIsAskedForAnyMore() throws Exception {
        Received received = waiting();
        Citizen citizen = new Citizen(mvc, received);
        String ticket = ticket(citizen.page(), "bo-sung");
        citizen.sendsFiles(ticket, List.of(file("mot.png", picture("png", 10, 10))));
        Stage review = stages.last(TestCases.number(received), StageCode.REVIEW);
        stages.resumeAfterSupplement(review.id(), null, Actor.SYSTEM);

        MockHttpServletResponse late = citizen.sendsFiles(ticket, List.of(file("hai.png", picture("png", 20, 10))));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("không còn chờ bổ sung", "Giấy tờ bạn đã gửi qua mạng", "mot.png")
                .doesNotContain("hai.png", "/tra-cuu/bo-sung");
    }

    private Received waiting() {
        Received received = cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
        cases.askForPapers(cases.enter(received, StageCode.REVIEW), "Bản sao thông báo nộp thuế năm 2020");
        return received;
    }

    private List<String> kept(Received received) {
        return jdbc.sql("SELECT CONCAT(file_name, ' ', content_type) FROM document WHERE dossier_id = ? ORDER BY id")
                .param(received.dossier().id())
                .query(String.class)
                .list();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("tep", name, "application/octet-stream", content);
    }

    private static byte[] picture(String type, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, (x * 31) % height, 0xffffff ^ x * 7919);
        }
        ImageIO.write(picture, type, bytes);
        return bytes.toByteArray();
    }

    static byte[] pdf(int pages, boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
