package vn.ansinh.online;

import jakarta.servlet.http.HttpServletResponse;
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

/** A crowd or a flood: the page says how long to wait, and that what was kept is still there. */
@ControllerAdvice(basePackageClasses = OnlineProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class OnlineProblems {

    private static final Logger LOG = LoggerFactory.getLogger(OnlineProblems.class);

    @ExceptionHandler
    ModelAndView tooMany(TooMany problem, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(problem.waiting().toSeconds()));
        return page(HttpStatus.TOO_MANY_REQUESTS, String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler({TransactionException.class, DataAccessException.class})
    ModelAndView busy(RuntimeException busy, HttpServletResponse response) {
        LOG.warn("Applying online could not answer: {}", busy.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Đang có rất nhiều người nộp hồ sơ nên chưa trả lời được. Hãy chờ ít giây rồi tải lại trang; bấm lại không làm hồ sơ bị nộp hai lần.");
    }

    private static ModelAndView page(HttpStatus status, String text) {
        return new ModelAndView("online/busy", status).addObject("text", text);
    }
}
