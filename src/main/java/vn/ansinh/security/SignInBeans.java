package vn.ansinh.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What sign-in is made of, apart from the doors that use it. */
@Configuration
@EnableConfigurationProperties(SecuritySettings.class)
class SignInBeans {

    @Bean
    PasswordEncoder passwordEncoder() {
        return AnyLengthBCrypt.andFormer();
    }
}
