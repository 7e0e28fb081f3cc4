package vn.ansinh.tracking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.shared.UploadLimit;

@Configuration
class TrackingUploads {

    /** Room for what the form has beside its files. */
    private static final int REST_OF_FORM = 64 * 1024;

    @Bean
    UploadLimit trackingUploadLimit() {
        return new UploadLimit(
                "/tra-cuu/bo-sung",
                SentFiles.MOST_TOGETHER + REST_OF_FORM,
                "/tra-cuu?" + TrackingPages.TOO_LARGE + "=co");
    }
}
