package vn.ansinh.security;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Camunda's webapps own the cookie XSRF-TOKEN; ours has its own name, so that neither overwrites the other. */
final class CsrfCookie {

    static final String NAME = "ANSINH-XSRF";
    static final String HEADER = "X-ANSINH-XSRF";

    private CsrfCookie() {}

    static CookieCsrfTokenRepository repository() {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieName(NAME);
        repository.setHeaderName(HEADER);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }
}
