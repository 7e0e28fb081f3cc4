package vn.ansinh.signature;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.PaperCheck;
import vn.ansinh.letter.PaperSeal;
import vn.ansinh.shared.AppClock;

/**
 * PAdES baseline B, added behind the paper's own bytes. Every kind of paper is signed: it takes about a hundredth of a second,
 * so that the thousands of receipts of a campaign need not be left out.
 */
@Component
class PaperSigner implements PaperSeal {

    private static final Logger LOG = LoggerFactory.getLogger(PaperSigner.class);
    private static final String REASON = "Phát hành văn bản";
    /** Bytes of a signature beside its certificates; the room for it is reserved before it is made. */
    private static final int ROOM = 3072;

    private final SigningKeys keys;
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

    PaperSigner(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean seals(LetterKind kind, Instant at) {
        return keys.key().filter(key -> key.isValidAt(at)).isPresent();
    }

    @Override
    public byte[] seal(byte[] pdf, LetterKind kind, PaperCheck check, Instant at) {
        SigningKey key = keys.key().orElse(null);
        if (key == null) {
            return pdf;
        }
        if (!key.isValidAt(at)) {
            LOG.error("A paper is kept unsigned: the certificate of ANSINH_SIGNATURE_KEYSTORE has expired.");
            return pdf;
        }
        PAdESSignatureParameters parameters = parameters(key, check, at);
        DSSDocument paper = new InMemoryDocument(pdf);
        return bytes(
                service.signDocument(paper, parameters, key.sign(service.getDataToSign(paper, parameters))),
                pdf.length + 4 * parameters.getContentSize());
    }

    private static PAdESSignatureParameters parameters(SigningKey key, PaperCheck check, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(SigningKey.DIGEST);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.setContentSize(
                ROOM + Arrays.stream(key.chain()).mapToInt(PaperSigner::size).sum());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(AppClock.ZONE));
        parameters.setReason(REASON);
        parameters.setContactInfo(check.url());
        return parameters;
    }

    private static int size(CertificateToken certificate) {
        return certificate.getEncoded().length;
    }

    private static byte[] bytes(DSSDocument signed, int about) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(about);
        try {
            signed.writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
