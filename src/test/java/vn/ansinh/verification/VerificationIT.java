package vn.ansinh.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.ansinh.dossier.Dossiers.Received;
import vn.ansinh.letter.Letter;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.Letters;
import vn.ansinh.shared.AppClock;
import vn.ansinh.support.AnSinhTest;
import vn.ansinh.support.TestCases;

@AnSinhTest
@Import(TestCases.class)
class VerificationIT {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestCases cases;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AppClock clock;

    private String address = "";
    private Letter paper;

    @BeforeEach
    void issueAPaper() {
        cases.at("2020-05-04T08:00");
        address = "203.0.113." + ADDRESSES.incrementAndGet();
        paper = issue();
    }

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void codeShowsWhatThePaperIsAndNobodysName() throws Exception {
        MockHttpServletResponse answer =
                ask(code().toLowerCase(java.util.Locale.ROOT).replace("-", " "));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.getContentAsString())
                .contains(
                        LetterKind.RECEIPT.vietnamese(),
                        paper.title(),
                        "Ủy ban nhân dân phường Quyết Tiến",
                        "04/05/2020",
                        code(),
                        paper.sha256().replaceAll("(.{8})(?!$)", "$1 "),
                        "Còn nguyên vẹn",
                        "An Sinh, BẢN DÙNG THỬ, không có giá trị pháp lý",
                        "08:00 04/05/2020",
                        "không do tổ chức chứng thực chữ ký số cấp")
                .doesNotContain("Vàng Thị Mẫu", "09908");
    }

    @Test
    void searchEnginesMayFindTheFormAndNoPaper() throws Exception {
        assertThat(ask("").getHeader("X-Robots-Tag")).isNull();
        assertThat(ask(code()).getHeader("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void unknownCodeIsToldBesideTheField() throws Exception {
        MockHttpServletResponse answer = ask("AAAA-BBBB-CCCC-<b>");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("Không có văn bản nào mang mã này", "href=\"#ma\"", "AAAA-BBBB-CCCC-&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void sameFileIsIdenticalWithItsCodeAndWithout() throws Exception {
        for (String code : new String[] {code(), ""}) {
            assertThat(text(compare(code, paper.content())))
                    .contains("Tệp giống hệt bản đã phát hành", "Từng byte", paper.title());
        }
    }

    @Test
    void fileOfAnotherPaperIsToldToBeAnother() throws Exception {
        Letter other = issue();

        assertThat(text(compare(code(), other.content())))
                .contains("không phải văn bản mang mã bạn nhập", other.title())
                .doesNotContain(paper.title());
    }

    @Test
    void oneChangedByteIsTold() throws Exception {
        byte[] changed = paper.content().clone();
        changed[40] ^= 1;

        for (String code : new String[] {code(), ""}) {
            assertThat(text(compare(code, changed)))
                    .contains("Văn bản này đã bị thay đổi", "không còn hợp lệ: nội dung đã bị sửa sau khi ký");
        }
    }

    @Test
    void whatWasAddedOrLeftOutIsTold() throws Exception {
        byte[] content = paper.content();

        assertThat(text(compare(code(), Arrays.copyOf(content, content.length + 9))))
                .contains("Văn bản này đã bị thay đổi", "đã bị thêm nội dung sau khi ký");
        assertThat(text(compare(code(), pdf(document -> {}))))
                .contains("Văn bản này đã bị thay đổi", "Tệp không có chữ ký số");
    }

    @Test
    void keptBytesThatWereChangedAreNotCalledValid() throws Exception {
        jdbc.sql("UPDATE letter SET content = INSERT(content, 41, 1, '#') WHERE id = ?")
                .param(paper.id())
                .update();

        assertThat(text(ask(code()))).contains("Không hợp lệ", "không còn đúng như khi phát hành");
    }

    @Test
    void unsignedPaperIsCalledUnsigned() throws Exception {
        byte[] unsigned = "%PDF-1.7 unsigned".getBytes(ISO_8859_1);
        jdbc.sql("UPDATE letter SET content = ?, sha256 = SHA2(?, 256) WHERE id = ?")
                .params(unsigned, unsigned, paper.id())
                .update();

        assertThat(text(ask(code()))).contains("Chưa ký số").doesNotContain("Còn nguyên vẹn", "Người ký");
    }

    @Test
    void hostileFilesAreRefusedOrUnknown() throws Exception {
        refuses("Tệp rỗng", new byte[0]);
        refuses("Tệp không phải PDF", "<html>%PDF".getBytes(ISO_8859_1));
        refuses("Tệp lớn hơn 20 MB", new byte[GivenFile.MOST_BYTES + 1]);
        assertThat(text(compare("", pdf(VerificationIT::encrypt)))).contains("Không có văn bản nào như tệp này");
        assertThat(text(compare("", bomb()))).contains("Không có văn bản nào như tệp này");
        assertThat(compare("khong-co", paper.content()).getStatus()).isEqualTo(400);
        assertThat(text(compare(
                        code(),
                        "%PDF-1.7 /ByteRange [0 999999999 999999999 999999999] /adbe.pkcs7".getBytes(ISO_8859_1))))
                .contains("Văn bản này đã bị thay đổi", "không còn hợp lệ");
    }

    @Test
    void nothingOfAFileIsKept() throws Exception {
        long before = letterCount();

        compare("", pdf(document -> {}));

        assertThat(letterCount()).isEqualTo(before);
    }

    @Test
    void formWithoutAFileAsksForOne() throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        multipart("/xac-minh").param("ma", code()).with(csrf()).with(address()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Chọn tệp PDF cần so", "href=\"#tep\"", code());
    }

    @Test
    void oneAddressCannotAskForever() throws Exception {
        for (int i = 0; i < VerificationLimit.PER_ADDRESS; i++) {
            assertThat(ask("AAAA-BBBB-CCCC-DDDD").getStatus()).isEqualTo(400);
        }

        MockHttpServletResponse refused = ask(code());
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("900");
        cases.at("2020-05-04T08:16");
        assertThat(ask(code()).getStatus()).isEqualTo(200);
    }

    private void refuses(String why, byte[] content) throws Exception {
        MockHttpServletResponse answer = compare(code(), content);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(why, "href=\"#tep\"", code());
    }

    private Letter issue() {
        Received received = cases.receive("QD15-HKD", "C03388", cases.person("HKD", 1, 1_000_000));
        long id = letters.keep(
                LetterKind.RECEIPT,
                received.dossier().id(),
                null,
                null,
                "Giấy tiếp nhận hồ sơ " + TestCases.number(received),
                "giay.pdf",
                check -> pdf(document -> document.getDocumentInformation().setTitle(check.code())));
        return letters.get(id);
    }

    private String code() {
        return String.valueOf(paper.checkCode());
    }

    private long letterCount() {
        return jdbc.sql("SELECT COUNT(*) FROM letter").query(Long.class).single();
    }

    private MockHttpServletResponse ask(String code) throws Exception {
        return mvc.perform(get("/xac-minh").param("ma", code).with(address()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse compare(String code, byte[] content) throws Exception {
        return mvc.perform(multipart("/xac-minh")
                        .file(new MockMultipartFile("tep", "van-ban.pdf", "application/pdf", content))
                        .param("ma", code)
                        .with(csrf())
                        .with(address()))
                .andReturn()
                .getResponse();
    }

    private RequestPostProcessor address() {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private interface Work {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Work work) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            work.on(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void encrypt(PDDocument document) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    /** A cross-reference stream of 400 MB of zeros in less than 1 MB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                deflater.write(zeros);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n")
                .getBytes(ISO_8859_1));
        packed.writeTo(file);
        file.write("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(ISO_8859_1));
        return file.toByteArray();
    }
}
