package vn.ansinh.verification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.shared.UploadLimit;

@Configuration
class VerificationUploads {

    /** Room for what the form has beside its file. */
    private static final int REST_OF_FORM = 16 * 1024;

    @Bean
    UploadLimit verificationUploadLimit() {
        return new UploadLimit(
                VerificationPages.PATH,
                GivenFile.MOST_BYTES + REST_OF_FORM,
                VerificationPages.PATH + "?" + VerificationPages.TOO_LARGE);
    }
}
