package vn.ansinh.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.StartupProblem;

/** A key that cannot sign stops the start, each time with one line that says why. */
class SigningKeyTest {

    @TempDir
    private Path folder;

    @Test
    void keyOfThePasswordIsTaken() throws IOException {
        Path file = DemoKey.at(folder.resolve("deep/demo.p12"));

        assertThat(new SigningKeys(settings(file, DemoKey.PASSWORD, ""), new AppClock()).key())
                .isPresent();
        assertThat(new SigningKeys(settings(file, DemoKey.PASSWORD, "DEMO"), new AppClock()).key())
                .isPresent();
        assertThat(Files.readAllBytes(DemoKey.at(file))).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void wrongPasswordIsTold() {
        refuses(settings(DemoKey.at(folder.resolve("demo.p12")), "wrong", ""))
                .hasMessageContaining("demo.p12 has another password.")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void missingFileIsTold() {
        refuses(settings(folder.resolve("none.p12"), "demo", "")).hasMessageContaining("none.p12 cannot be read.");
    }

    @Test
    void fileOfAnotherKindIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----");

        refuses(settings(file, "demo", "")).hasMessageContaining("key.pem is no PKCS#12 file.");
    }

    @Test
    void unknownAliasIsTold() {
        refuses(settings(DemoKey.at(folder.resolve("demo.p12")), "demo", "province"))
                .hasMessageContaining("demo.p12 has 0 keys named province.");
    }

    @Test
    void expiredCertificateIsTold() throws IOException {
        Path file = Files.write(
                folder.resolve("old.p12"),
                DemoKey.make(Instant.parse("2018-01-01T00:00:00Z"), Instant.parse("2019-12-31T00:00:00Z")));

        refuses(settings(file, "demo", ""))
                .hasMessageContaining("old.p12 has a certificate that is valid only from 01/01/2018 to 31/12/2019.");
    }

    @Test
    void unreadableFormerCertificatesAreTold() {
        refuses(new SignatureSettings("", "", "", folder.resolve("none.pem").toString(), ""))
                .hasMessageContaining("ANSINH_SIGNATURE_FORMER");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(SignatureSettings settings) {
        return assertThatThrownBy(() -> new SigningKeys(settings, new AppClock()))
                .isInstanceOf(StartupProblem.class);
    }

    private static SignatureSettings settings(Path file, String password, String alias) {
        return new SignatureSettings(file.toString(), password, alias, "", "");
    }
}
