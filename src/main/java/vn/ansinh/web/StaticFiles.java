package vn.ansinh.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Styles, scripts and pictures of our pages: addresses that name their content, so that browsers may keep them for good. */
@Configuration
class StaticFiles implements WebMvcConfigurer {

    private static final List<String> OURS = List.of("/css/", "/js/", "/img/");
    private static final List<String> LIBRARIES = List.of("/webjars/bootstrap/", "/webjars/chart.js/");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** Writes those addresses into the pages' links. */
    @Bean
    static FileLinks fileLinks() {
        return new FileLinks(Stream.of(OURS, LIBRARIES).flatMap(List::stream).toList());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        OURS.forEach(folder -> add(registry, folder, "classpath:/static" + folder));
        LIBRARIES.forEach(folder -> add(registry, folder, "classpath:/META-INF/resources" + folder));
    }

    private static void add(ResourceHandlerRegistry registry, String folder, String location) {
        registry.addResourceHandler(folder + "**")
                .addResourceLocations(location)
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
