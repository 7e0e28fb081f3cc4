package vn.ansinh.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ansinh.shared.InputProblem;

class FileCheckTest {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(UTF_8);
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };

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
