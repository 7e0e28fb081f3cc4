package vn.ansinh.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.PaperCheck;
import vn.ansinh.shared.AppClock;
import vn.ansinh.signature.PaperSignature.Verdict;
import vn.ansinh.support.SmallPdf;

class PaperSignatureTest {

    private static final Instant AT = Instant.parse("2020-05-20T01:00:00Z");
    private static final PaperCheck CHECK =
            new PaperCheck("K7M2-9QXD-4HTR-W3BN", "https://ansinh.example/xac-minh?ma=K7M2-9QXD-4HTR-W3BN");

    @TempDir
    private static Path folder;

    private static SigningKeys keys;
    private static byte[] paper;
    private static byte[] signed;

    @BeforeAll
    static void signOnce() {
        keys = keys(folder.resolve("demo.p12"), "");
        paper = SmallPdf.titled("Thử");
        signed = sign(keys);
    }

    @Test
    void signedPaperBeginsWithItsOwnBytesAndHolds() {
        PaperSignature found = new PaperSignatures(keys).check(signed);

        assertThat(Arrays.copyOf(signed, paper.length)).isEqualTo(paper);
        assertThat(found.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(found.signedAt()).isEqualTo(AT);
        assertThat(found.signer()).isEqualTo(new PaperSignature.Signer(DemoKey.NAME, DemoKey.NAME, true, true));
        assertThat(new String(signed, ISO_8859_1)).contains(CHECK.url());
    }

    @Test
    void libraryReadsItAsPadesBaseline() {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(signed));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());

        List<AdvancedSignature> signatures = analyzer.getSignatures();

        assertThat(signatures).hasSize(1);
        PAdESSignature signature = (PAdESSignature) signatures.get(0);
        signature.checkSignatureIntegrity();
        assertThat(signature.getSignatureCryptographicVerification().isSignatureValid())
                .isTrue();
        assertThat(signature.getDataFoundUpToLevel()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(signature.getPdfRevision().areAllOriginalBytesCovered()).isTrue();
        assertThat(signature.getSigningTime()).isEqualTo(AT);
    }

    @Test
    void everyChangedByteOfWhatIsSignedIsFound() {
        PaperSignatures signatures = new PaperSignatures(keys);
        int inside = SignedPart.lastOf(signed).orElseThrow().signed().length;
        int open =
                Arrays.mismatch(signed, SignedPart.lastOf(signed).orElseThrow().signed());
        int resume = open + signed.length - inside;

        List<Integer> missed = IntStream.range(0, signed.length)
                .filter(at -> at < open || at >= resume)
                .filter(at -> signatures.check(changed(at)).verdict() != Verdict.BROKEN)
                .boxed()
                .toList();

        assertThat(inside).isGreaterThan(paper.length);
        assertThat(missed).isEmpty();
    }

    /** Hex digits of the certificate, of the signed attributes and of the value; a few of the envelope say nothing. */
    @Test
    void changedCertificateOrValueIsFound() {
        int open = new String(signed, ISO_8859_1).lastIndexOf("/Contents <") + "/Contents <".length();
        PaperSignatures signatures = new PaperSignatures(keys);

        List<Integer> missed = IntStream.concat(IntStream.range(60, 880), IntStream.range(1100, 1380))
                .filter(at -> signatures.check(changed(open + at)).verdict() != Verdict.BROKEN)
                .boxed()
                .toList();

        assertThat(missed).isEmpty();
    }

    @Test
    void whatWasAddedBehindTheSignatureIsTold() {
        byte[] longer = Arrays.copyOf(signed, signed.length + 20);

        assertThat(new PaperSignatures(keys).check(longer).verdict()).isEqualTo(Verdict.EXTENDED);
    }

    @Test
    void unsignedPaperHasNoSignature() {
        assertThat(new PaperSignatures(keys).check(paper)).isEqualTo(PaperSignature.without(Verdict.NONE));
    }

    @Test
    void strangersKeyOfTheSameNameIsNotOurs() {
        byte[] forged = sign(keys(folder.resolve("stranger.p12"), ""));

        PaperSignature found = new PaperSignatures(keys).check(forged);

        assertThat(found.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(found.signer()).isEqualTo(new PaperSignature.Signer(DemoKey.NAME, DemoKey.NAME, true, false));
    }

    @Test
    void formerCertificateIsStillOurs() throws Exception {
        Path pem = folder.resolve("former.pem");
        SigningKey former = keys.key().orElseThrow();
        Files.writeString(
                pem,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(former.certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");

        SigningKeys renewed = keys(folder.resolve("renewed.p12"), pem.toString());

        assertThat(new PaperSignatures(renewed).check(signed).signer())
                .isEqualTo(new PaperSignature.Signer(DemoKey.NAME, DemoKey.NAME, true, true));
    }

    @Test
    void withoutAKeyPapersStayAsTheyWereDrawn() {
        PaperSigner signer =
                new PaperSigner(new SigningKeys(new SignatureSettings("", "", "", "", ""), new AppClock()));

        assertThat(signer.seals(LetterKind.DECISION, AT)).isFalse();
        assertThat(signer.seal(paper, LetterKind.DECISION, CHECK, AT)).isSameAs(paper);
    }

    @Test
    void expiredKeySignsNothingAndDoesNotSaySo() {
        PaperSigner signer = new PaperSigner(keys);
        Instant later = Instant.parse("2050-01-01T00:00:00Z");

        assertThat(signer.seals(LetterKind.DECISION, AT)).isTrue();
        assertThat(signer.seals(LetterKind.DECISION, later)).isFalse();
        assertThat(signer.seal(paper, LetterKind.DECISION, CHECK, later)).isSameAs(paper);
    }

    private static byte[] changed(int at) {
        byte[] changed = signed.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static byte[] sign(SigningKeys keys) {
        return new PaperSigner(keys).seal(paper, LetterKind.RECEIPT, CHECK, AT);
    }

    private static SigningKeys keys(Path file, String former) {
        return new SigningKeys(new SignatureSettings("", "", "", former, file.toString()), new AppClock());
    }
}
