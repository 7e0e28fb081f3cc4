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
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Three doors: the engine's API by Basic without a session, Camunda's webapps and our pages by the one sign-in form. */
@Configuration
class SecurityConfiguration {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";

    private static final RequestMatcher SCRIPTS = new OrRequestMatcher(matcher("/camunda/api/**"), matcher("/api/**"));

    /**
     * Answers with people's data, and the webapps' pages: a kept page with the policy of its revalidation has another
     * script nonce, and the browser runs nothing. Their large scripts may be kept.
     */
    private static final RequestMatcher NEVER_KEPT =
            new OrRequestMatcher(matcher("/camunda/api/**"), matcher("/camunda/app/{app}/{engine}/"));

    /** Everything of ours is on this server and in files: no inline script or style, no frame. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final OfficerAccounts accounts;
    private final Problems problems;

    SecurityConfiguration(OfficerAccounts accounts, Problems problems) {
        this.accounts = accounts;
        this.problems = problems;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Paths as a whole: Spring MVC's own matching leaves out the part that maps another servlet, as the engine's. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean requestMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineApi(HttpSecurity http) throws Exception {
        return http.securityMatcher("/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(this::challenge))
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
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(toSignIn()).defaultAccessDeniedHandlerFor(problems, SCRIPTS))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
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
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(SIGN_IN, "/", "/tra-cuu/**", "/error", "/favicon.ico")
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
                .formLogin(
                        form -> form.loginPage(SIGN_IN).defaultSuccessUrl("/").failureUrl(SIGN_IN + "?loi"))
                .logout(logout -> logout.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?da-thoat"))
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(toSignIn()).defaultAccessDeniedHandlerFor(problems, SCRIPTS))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfCookie.repository())
                        .csrfTokenRequestHandler(new ScriptCsrfTokens()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(FrameOptionsConfig::deny)
                        .contentTypeOptions(withDefaults()))
                .build();
    }

    private void challenge(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"An Sinh\", charset=\"UTF-8\"");
        problems.commence(request, response, reason);
    }

    private AuthenticationEntryPoint toSignIn() {
        DelegatingAuthenticationEntryPoint entry =
                new DelegatingAuthenticationEntryPoint(new LinkedHashMap<>(Map.of(SCRIPTS, problems)));
        entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN));
        return entry;
    }

    /** After sign-in the officer comes to the page asked for, never to a script's call or a form's fragment. */
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
                new NegatedRequestMatcher(SCRIPTS),
                new NegatedRequestMatcher(matcher("/forms/**")),
                request -> {
                    String accept = request.getHeader("Accept");
                    return accept != null && accept.contains("text/html");
                }));
        return cache;
    }

    private static RequestMatcher matcher(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
