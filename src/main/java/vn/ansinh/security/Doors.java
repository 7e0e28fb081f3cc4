package vn.ansinh.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that sign-in is about. */
final class Doors {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";
    static final String ACCOUNT = "/tai-khoan";

    static final RequestMatcher SCRIPTS =
            new OrRequestMatcher(matcher("/camunda/api/**"), matcher("/api/**"), matcher("/engine-rest/**"));

    /** What a page needs to be seen, and the page that tells an error. */
    static final RequestMatcher LOOKS = new OrRequestMatcher(
            matcher("/css/**"),
            matcher("/js/**"),
            matcher("/img/**"),
            matcher("/webjars/**"),
            matcher("/favicon.ico"),
            matcher("/error"));

    /** After sign-in the officer comes to the page asked for, never to a script's call or a form's fragment. */
    static final RequestCache PAGES_ONLY = pagesOnly();

    private Doors() {}

    static RequestMatcher matcher(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

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
}
