package vn.ansinh.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ansinh.shared.PublicTraffic;

/** Everything that a request to a page without an account does goes through the public's own connections. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicPoolFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PublicTraffic.PAGES.stream().noneMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PublicTraffic.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            PublicTraffic.end();
        }
    }
}
