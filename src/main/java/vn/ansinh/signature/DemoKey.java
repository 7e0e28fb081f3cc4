package vn.ansinh.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.ansinh.shared.StartupProblem;

/** A key for the demo and the tests, made once. Its certificate says itself that it is worth nothing. */
final class DemoKey {

    static final String PASSWORD = "demo";
    static final String NAME = "An Sinh, BẢN DÙNG THỬ, không có giá trị pháp lý";

    private static final Instant FROM = Instant.parse("2019-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2049-12-31T00:00:00Z");

    private DemoKey() {}

    /** @throws StartupProblem when the file can be neither found nor written */
    static Path at(Path file) {
        if (Files.exists(file)) {
            return file;
        }
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.write(Files.createTempFile(folder, "signature", ".p12"), make(FROM, TO));
            return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new StartupProblem(
                    "The demo's signing key " + file + " cannot be written: " + failure.getMessage(),
                    "Make its folder writable, or set ANSINH_DATA to another folder.");
        }
    }

    /** A PKCS#12 file of one key whose certificate is its own issuer. */
    static byte[] make(Instant from, Instant to) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair pair = generator.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "demo", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate(pair, from, to)});
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, PASSWORD.toCharArray());
            return bytes.toByteArray();
        } catch (GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Certificate certificate(KeyPair pair, Instant from, Instant to)
            throws OperatorCreationException, GeneralSecurityException {
        X500Name name =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, NAME).build();
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name, BigInteger.ONE, Date.from(from), Date.from(to), name, pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }
}
