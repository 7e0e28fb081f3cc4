package vn.ansinh.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.support.SmallPdf;

class FileCheckTest {

    static final byte[] PDF = SmallPdf.titled("Giấy đề nghị");
    private static final byte[] PNG = picture("png");
    private static final byte[] JPEG = picture("jpg");

    private final Findings findings = new Findings();

    @Test
    void scansAreKnownByTheirBytes() {
        List<PaperFile> files = check(upload("don.txt", PDF), upload("anh", PNG), upload("anh.pdf", JPEG));

        assertThat(findings.errors()).isEmpty();
        assertThat(files)
                .extracting(PaperFile::contentType)
                .containsExactly("application/pdf", "image/png", "image/jpeg");
        assertThat(files.get(0).sha256()).hasSize(64);
        assertThat(files.get(0).title()).isEqualTo("Giấy đề nghị");
    }

    @Test
    void otherFilesAreRefusedWhateverTheirName() {
        check(
                upload("don.pdf", "<html><script>alert(1)</script></html>".getBytes(UTF_8)),
                upload("don.pdf", "MZ\u0090\0".getBytes(UTF_8)),
                upload("anh.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>".getBytes(UTF_8)),
                upload("don.pdf", new byte[0]));

        assertThat(fields()).hasSize(4).containsOnly("paper-DENGHI");
    }

    @Test
    void whatAnOfficerCouldNotOpenIsRefusedWithTheReason() throws IOException {
        check(
                upload("khoa.pdf", pdf(1, true)),
                upload("dai.pdf", pdf(FileCheck.MOST_PAGES + 1, false)),
                upload("hong.pdf", "%PDF-1.7 hỏng".getBytes(UTF_8)),
                upload("nua.png", Arrays.copyOf(PNG, PNG.length / 2)),
                upload("lon.png", wide(50_000)),
                upload("anh-va-trang.png", "\u0089PNG\r\n\u001a\n<html><script>x()</script>".getBytes(ISO_8859_1)));

        assertThat(findings.errors())
                .extracting(InputProblem.Entry::message)
                .satisfiesExactly(
                        locked -> assertThat(locked).contains("«khoa.pdf» có mật khẩu"),
                        tooLong -> assertThat(tooLong).contains("«dai.pdf» có hơn 200 trang"),
                        broken -> assertThat(broken).contains("«hong.pdf» là PDF hỏng"),
                        half -> assertThat(half).contains("«nua.png» là ảnh hỏng"),
                        huge -> assertThat(huge).contains("«lon.png» là ảnh hỏng hoặc lớn hơn 100 triệu điểm ảnh"),
                        both -> assertThat(both).contains("«anh-va-trang.png»"));
        assertThat(fields()).containsOnly("paper-DENGHI");
    }

    @Test
    void aScriptInsideAPdfIsNothingThatWeRun() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(check(upload("../../" + "x".repeat(300) + ".pdf", bytes.toByteArray())))
                    .singleElement()
                    .satisfies(file -> {
                        assertThat(file.contentType()).isEqualTo("application/pdf");
                        assertThat(file.fileName())
                                .hasSize(200)
                                .endsWith("x.pdf")
                                .doesNotContain("/", "..");
                    });
        }
    }

    private static byte[] picture(String type) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), type, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A good picture whose head says that it is {@code side} x {@code side}: a small file, 10 GB when it is opened. */
    private static byte[] wide(int side) {
        ByteBuffer png = ByteBuffer.wrap(PNG.clone());
        png.putInt(16, side).putInt(20, side);
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        png.putInt(29, (int) sum.getValue());
        return png.array();
    }

    private static byte[] pdf(int pages, boolean locked) throws IOException {
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

    @Test
    void tooLargeFileIsRefused() {
        check(upload("don.pdf", Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1)));
        assertThat(fields()).containsExactly("paper-DENGHI");
    }

    @Test
    void twentyFilesAreTheMostWithThoseAlreadyThere() {
        List<Upload> three = Collections.nCopies(3, upload("don.pdf", PDF));

        assertThat(FileCheck.check(Samples.procedure(false), three, 17, findings))
                .hasSize(3);
        assertThat(FileCheck.check(Samples.procedure(false), three, 18, findings))
                .isEmpty();
        assertThat(fields()).containsExactly("");
    }

    @Test
    void fileOfAPaperThatNobodyAskedForIsRefused() {
        check(new Upload("KHAC", "don.pdf", PDF));
        assertThat(fields()).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\giấy tờ\\đơn.pdf, đơn.pdf",
        "..., tep",
        "'a\"b<c>.pdf', a b c .pdf",
        "'don\r\nSet-Cookie: x', don Set-Cookie x"
    })
    void fileNameLosesWhatMeansSomethingElsewhere(String given, String kept) {
        assertThat(FileCheck.plainName(given)).isEqualTo(kept);
    }

    private List<PaperFile> check(Upload... uploads) {
        return FileCheck.check(Samples.procedure(false), List.of(uploads), 0, findings);
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload("DENGHI", name, content);
    }

    private List<String> fields() {
        return findings.errors().stream().map(InputProblem.Entry::field).toList();
    }
}
