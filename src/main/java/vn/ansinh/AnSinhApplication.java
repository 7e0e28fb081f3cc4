package vn.ansinh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one application: officers' engine, citizens' pages and supervisors' lists on one schema. */
@SpringBootApplication
public class AnSinhApplication {

    public static void main(String[] args) {
        SpringApplication.run(AnSinhApplication.class, args);
    }
}
