package vn.ansinh.online;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.shared.UploadLimit;

@Configuration
class OnlineUploads {

    /** A page's files at the limit of 10 MB each, three of them, and the form around. */
    static final long MOST_BYTES = 32L * 1024 * 1024;

    @Bean
    UploadLimit onlineUploadLimit() {
        return new UploadLimit("/nop-ho-so", MOST_BYTES, null);
    }
}
