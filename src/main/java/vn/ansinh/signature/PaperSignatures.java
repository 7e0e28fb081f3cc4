package vn.ansinh.signature;

import eu.europa.esig.dss.cades.validation.CMSDocumentAnalyzer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.ansinh.signature.PaperSignature.Signer;
import vn.ansinh.signature.PaperSignature.Verdict;

/** Tells whether the signature in a PDF holds, of whatever file, and whose it is. */
@Service
public class PaperSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(PaperSignatures.class);

    private final SigningKeys keys;
    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier();

    PaperSignatures(SigningKeys keys) {
        this.keys = keys;
    }

    /** Never fails: what cannot be read as a signature is a broken one. */
    public PaperSignature check(byte[] pdf) {
        Optional<SignedPart> part = SignedPart.lastOf(pdf);
        if (part.isEmpty()) {
            return PaperSignature.without(SignedPart.isLeftIn(pdf) ? Verdict.BROKEN : Verdict.NONE);
        }
        try {
            return check(part.get());
        } catch (RuntimeException unreadable) {
            LOG.debug("Not a signature", unreadable);
            return PaperSignature.without(Verdict.BROKEN);
        }
    }

    private PaperSignature check(SignedPart part) {
        CMSDocumentAnalyzer analyzer = new CMSDocumentAnalyzer(new InMemoryDocument(part.cms()));
        analyzer.setDetachedContents(List.of(new InMemoryDocument(part.signed())));
        analyzer.setCertificateVerifier(verifier);
        List<AdvancedSignature> signatures = analyzer.getSignatures();
        if (signatures.size() != 1) {
            return PaperSignature.without(Verdict.BROKEN);
        }
        AdvancedSignature signature = signatures.get(0);
        signature.checkSignatureIntegrity();
        SignatureCryptographicVerification verification = signature.getSignatureCryptographicVerification();
        CertificateValidity meant =
                signature.getCandidatesForSigningCertificate().getTheCertificateValidity();
        CertificateToken certificate = signature.getSigningCertificateToken();
        if (!verification.isSignatureValid() || certificate == null || meant == null || !meant.isDigestEqual()) {
            return PaperSignature.without(Verdict.BROKEN);
        }
        return new PaperSignature(
                part.whole() ? Verdict.INTACT : Verdict.EXTENDED, signer(certificate), part.claimedAt());
    }

    private Signer signer(CertificateToken certificate) {
        return new Signer(
                DSSASN1Utils.getHumanReadableName(certificate.getSubject()),
                DSSASN1Utils.getHumanReadableName(certificate.getIssuer()),
                certificate.isSelfSigned(),
                keys.isOwn(certificate));
    }
}
