package vn.ansinh.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Names the content of files in the links to them, and leaves every other link alone: for each of those Spring would look
 * through all libraries for a file of that name, at each page anew, which was half of a page's work.
 */
final class FileLinks extends ResourceUrlEncodingFilter {

    private final List<String> folders;

    /** @param folders below the context's path, each with a slash at both ends */
    FileLinks(List<String> folders) {
        this.folders = folders;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String root = ((HttpServletRequest) request).getContextPath();
        HttpServletResponse plain = (HttpServletResponse) response;
        super.doFilter(
                request,
                response,
                (asked, naming) -> chain.doFilter(asked, new HttpServletResponseWrapper((HttpServletResponse) naming) {
                    @Override
                    public String encodeURL(String url) {
                        boolean file = folders.stream().anyMatch(folder -> url.startsWith(root + folder));
                        return file ? super.encodeURL(url) : plain.encodeURL(url);
                    }
                }));
    }
}
