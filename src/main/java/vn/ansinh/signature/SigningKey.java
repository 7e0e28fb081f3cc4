package vn.ansinh.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.security.UnrecoverableKeyException;
import java.time.Instant;
import java.util.List;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.StartupProblem;

/** The key that signs, with its certificates. */
final class SigningKey {

    static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private static final String KEYSTORE = "ANSINH_SIGNATURE_KEYSTORE ";
    private static final String REMEDY =
            "Set ANSINH_SIGNATURE_KEYSTORE to a PKCS#12 file, ANSINH_SIGNATURE_PASSWORD to its password and"
                    + " ANSINH_SIGNATURE_ALIAS to the key in it; or none of them, and papers are kept unsigned.";

    private final Pkcs12SignatureToken token;
    private final DSSPrivateKeyEntry entry;

    private SigningKey(Pkcs12SignatureToken token, DSSPrivateKeyEntry entry) {
        this.token = token;
        this.entry = entry;
    }

    /**
     * @param alias empty when the file has one key
     * @throws StartupProblem when there is no such file, its password is another, or its certificate is not valid now
     */
    static SigningKey open(Path file, String password, String alias, Instant now) {
        Pkcs12SignatureToken token;
        List<KSPrivateKeyEntry> keys;
        try {
            token = new Pkcs12SignatureToken(Files.readAllBytes(file), new PasswordProtection(password.toCharArray()));
            keys = token.getKeys().stream().map(KSPrivateKeyEntry.class::cast).toList();
        } catch (IOException failure) {
            throw problem(file, "cannot be read.");
        } catch (DSSException failure) {
            throw problem(file, isWrongPassword(failure) ? "has another password." : "is no PKCS#12 file.");
        }
        List<KSPrivateKeyEntry> meant = keys.stream()
                .filter(key -> alias.isEmpty() || key.getAlias().equalsIgnoreCase(alias))
                .toList();
        if (meant.size() != 1) {
            throw problem(file, "has " + meant.size() + " keys" + (alias.isEmpty() ? "." : " named " + alias + "."));
        }
        SigningKey key = new SigningKey(token, meant.get(0));
        if (!key.isValidAt(now)) {
            throw problem(file, "has a certificate that is valid only from " + key.validity() + ".");
        }
        return key;
    }

    CertificateToken certificate() {
        return entry.getCertificate();
    }

    CertificateToken[] chain() {
        return entry.getCertificateChain();
    }

    boolean isValidAt(Instant at) {
        return certificate().isValidOn(java.util.Date.from(at));
    }

    SignatureValue sign(ToBeSigned bytes) {
        return token.sign(bytes, DIGEST, entry);
    }

    private String validity() {
        return day(certificate().getNotBefore()) + " to " + day(certificate().getNotAfter());
    }

    private static String day(java.util.Date date) {
        return Dates.date(date.toInstant().atZone(AppClock.ZONE).toLocalDate());
    }

    private static boolean isWrongPassword(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrecoverableKeyException) {
                return true;
            }
        }
        return false;
    }

    private static StartupProblem problem(Path file, String what) {
        return new StartupProblem(KEYSTORE + file + " " + what, REMEDY);
    }
}
