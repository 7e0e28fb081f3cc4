package vn.ansinh.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import vn.ansinh.support.AnSinhWebTest;

/** As a real server is: whoever signs or pays needs a second factor. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AnSinhWebTest
@TestPropertySource(
        properties = {
            "ansinh.security.second-factor=required",
            "ansinh.security.key=only-for-the-tests-of-the-second-factor"
        })
public @interface SecondFactorTest {}
