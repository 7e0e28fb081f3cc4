package vn.ansinh.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SharedConfiguration {

    @Bean
    AppClock appClock() {
        return new AppClock();
    }
}
