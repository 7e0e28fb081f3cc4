package vn.ansinh.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** When the public's connections are all taken: wait, and send the same again with one click. */
@ControllerAdvice(assignableTypes = {PostedPages.class, ComplaintPages.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class BusyAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(BusyAdvice.class);

    @ExceptionHandler({TransactionException.class, DataAccessException.class})
    ModelAndView busy(RuntimeException busy, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("A public list could not be shown: {}", busy.getClass().getSimpleName());
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        typed.remove("_csrf");
        return new ModelAndView("publication/busy", HttpStatus.SERVICE_UNAVAILABLE)
                .addObject("method", request.getMethod().toLowerCase(Locale.ROOT))
                .addObject("address", request.getRequestURI())
                .addObject("typed", typed);
    }
}
