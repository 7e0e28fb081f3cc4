package vn.ansinh.security;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.ansinh.shared.PublicTraffic;

/** Three doors: the engine's API by Basic without a session, Camunda's webapps and our pages by the one sign-in form. */
@Configuration
class SecurityConfiguration {

    /**
     * Answers with people's data, and the webapps' pages: a kept page with the policy of its revalidation has another
     * script nonce, and the browser runs nothing. Their large scripts may be kept.
     */
    private static final RequestMatcher NEVER_KEPT =
            new OrRequestMatcher(Doors.matcher("/camunda/api/**"), Doors.matcher("/camunda/app/{app}/{engine}/"));

    /** Everything of ours is on this server and in files: no inline script or style, no frame. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action ";

    private final OfficerAccounts accounts;
    private final Problems problems;
    private final KnownDevice devices;
    private final AfterSignIn after;
    private final Provider provider;

    SecurityConfiguration(
            OfficerAccounts accounts, Problems problems, KnownDevice devices, AfterSignIn after, Provider provider) {
        this.accounts = accounts;
        this.problems = problems;
        this.devices = devices;
        this.after = after;
        this.provider = provider;
    }

    /** Paths as a whole: Spring MVC's own matching leaves out the part that maps another servlet, as the engine's. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean requestMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** Nobody reads a measurement of each filter of each request, and it costs as much as the filters do. */
    @Bean
    static SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineApi(HttpSecurity http) throws Exception {
        return http.securityMatcher("/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(this::challenge)
                        .authenticationDetailsSource(request -> devices.details(request, null, true)))
                .addFilterBefore(stepFilter(), AnonymousAuthenticationFilter.class)
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(this::challenge).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                // No cookie is ever read here, so there is nothing to forge.
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain engineWebapps(HttpSecurity http) throws Exception {
        return http.securityMatcher("/camunda/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/camunda/app/cockpit/**", "/camunda/app/admin/**", "/camunda/api/cockpit/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new FreshOfficerFilter(accounts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(stepFilter(), AnonymousAuthenticationFilter.class)
                .exceptionHandling(denied -> denied.authenticationEntryPoint(toSignIn())
                        .defaultAccessDeniedHandlerFor(problems, Doors.SCRIPTS))
                .requestCache(cache -> cache.requestCache(Doors.PAGES_ONLY))
                // The webapps bring their own token and their own content policy.
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(
                                new DelegatingRequestMatcherHeaderWriter(NEVER_KEPT, new CacheControlHeadersWriter())))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        provider.configure(http, after);
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Doors.SIGN_IN, "/", "/error", "/favicon.ico", "/robots.txt")
                                .permitAll()
                                .requestMatchers(PublicTraffic.PAGES.stream()
                                        .map(page -> page + "/**")
                                        .toArray(String[]::new))
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/css/**", "/js/**", "/img/**", "/webjars/**")
                                .permitAll()
                                .requestMatchers("/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole("ADMINISTRATOR")
                                .requestMatchers("/quan-tri/**")
                                .hasRole("ADMINISTRATOR")
                                .requestMatchers("/giam-sat/**")
                                .hasAnyRole("SUPERVISOR", "ADMINISTRATOR", "LEADER")
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(new FreshOfficerFilter(accounts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(stepFilter(), AnonymousAuthenticationFilter.class)
                .formLogin(form -> form.loginPage(Doors.SIGN_IN)
                        .authenticationDetailsSource(
                                request -> devices.details(request, request.getParameter("username"), false))
                        .successHandler(after)
                        .failureHandler(FailedSignIn::answer))
                .logout(logout -> logout.logoutUrl(Doors.SIGN_OUT).logoutSuccessUrl(Doors.SIGN_IN + "?da-thoat"))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(toSignIn())
                        .defaultAccessDeniedHandlerFor(problems, Doors.SCRIPTS)
                        // A handler that is the only one would answer for everything.
                        .defaultAccessDeniedHandlerFor(
                                new AccessDeniedHandlerImpl(), new NegatedRequestMatcher(Doors.SCRIPTS)))
                .requestCache(cache -> cache.requestCache(Doors.PAGES_ONLY))
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfCookie.repository())
                        .csrfTokenRequestHandler(new ScriptCsrfTokens()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_POLICY + provider.formTargets()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(FrameOptionsConfig::deny)
                        .contentTypeOptions(withDefaults()))
                .build();
    }

    private void challenge(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof SignInDelayed delayed) {
            problems.delayed(request, response, String.valueOf(delayed.getMessage()), delayed.seconds());
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"An Sinh\", charset=\"UTF-8\"");
        problems.commence(request, response, reason);
    }

    private AuthenticationEntryPoint toSignIn() {
        DelegatingAuthenticationEntryPoint entry =
                new DelegatingAuthenticationEntryPoint(new LinkedHashMap<>(Map.of(Doors.SCRIPTS, problems)));
        entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint(Doors.SIGN_IN));
        return entry;
    }

    private StepFilter stepFilter() {
        return new StepFilter(problems);
    }
}
