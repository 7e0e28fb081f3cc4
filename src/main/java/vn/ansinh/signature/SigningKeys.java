package vn.ansinh.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.StartupProblem;

/** The key of this installation, if it has one, and all certificates that are or were its own. Opened at the start. */
@Component
@EnableConfigurationProperties(SignatureSettings.class)
class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final @Nullable SigningKey key;
    private final Set<Certificate> own = new HashSet<>();

    SigningKeys(SignatureSettings settings, AppClock clock) {
        if (!settings.keystore().isBlank()) {
            key = SigningKey.open(Path.of(settings.keystore()), settings.password(), settings.alias(), clock.instant());
        } else if (!settings.demoKeystore().isBlank()) {
            Path file = DemoKey.at(Path.of(settings.demoKeystore()));
            key = SigningKey.open(file, DemoKey.PASSWORD, "", clock.instant());
        } else {
            key = null;
            LOG.warn("Papers are kept without an electronic signature: ANSINH_SIGNATURE_KEYSTORE is not set.");
        }
        if (key != null) {
            own.add(key.certificate().getCertificate());
        }
        if (!settings.former().isBlank()) {
            own.addAll(read(Path.of(settings.former())));
        }
    }

    Optional<SigningKey> key() {
        return Optional.ofNullable(key);
    }

    boolean isOwn(CertificateToken certificate) {
        return own.contains(certificate.getCertificate());
    }

    private static Set<Certificate> read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            return Set.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(pem));
        } catch (IOException | CertificateException failure) {
            throw new StartupProblem(
                    "ANSINH_SIGNATURE_FORMER " + file + " cannot be read as certificates.",
                    "Set it to a PEM file of the certificates that signed papers before, or to nothing.");
        }
    }
}
