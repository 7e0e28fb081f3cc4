package vn.ansinh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.ansinh.embedded.PortCheck;

/** The one application: officers' engine, citizens' pages and supervisors' lists on one schema. */
@SpringBootApplication
public class AnSinhApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(AnSinhApplication.class);
        application.addListeners(new PortCheck());
        application.run(args);
    }
}
