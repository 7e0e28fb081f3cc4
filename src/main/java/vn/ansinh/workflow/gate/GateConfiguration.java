package vn.ansinh.workflow.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.workflow.engine.OfficerDirectory;

/** In this order, after Spring Security (-100) and before the webapps' own filters, which come last. */
@Configuration
class GateConfiguration {

    private static final String APP = "/camunda/app/*";
    private static final String API = "/camunda/api/*";
    private static final String REST = "/engine-rest/*";

    @Bean
    FilterRegistrationBean<DoorFilter> engineDoor(ObjectMapper json) {
        return registered(new DoorFilter(json), 10, APP, API, REST);
    }

    @Bean
    FilterRegistrationBean<ScanFilter> engineScan(ObjectMapper json) {
        return registered(new ScanFilter(json), 20, API, REST);
    }

    @Bean
    FilterRegistrationBean<OneSignInFilter> engineOneSignIn(
            OfficerDirectory directory, ObjectProvider<ProcessEngine> engine) {
        return registered(new OneSignInFilter(directory, engine), 30, APP, API);
    }

    @Bean
    FilterRegistrationBean<EngineRestIdentityFilter> engineRestIdentity(
            OfficerDirectory directory, ObjectProvider<IdentityService> identity) {
        return registered(new EngineRestIdentityFilter(directory, identity), 30, REST);
    }

    private static <T extends Filter> FilterRegistrationBean<T> registered(T filter, int order, String... paths) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(order);
        return registration;
    }
}
