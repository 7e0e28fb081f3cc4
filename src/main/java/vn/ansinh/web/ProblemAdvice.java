package vn.ansinh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.clock.IllegalClockChange;
import vn.ansinh.dossier.IllegalStageChange;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;

/** What went wrong, in the user's language: RFC 9457 under {@code /api/}, a page elsewhere. Our bugs are logged, not shown. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Frame frame;

    ProblemAdvice(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    Object inputProblem(InputProblem problem, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, problem, problem.entries(), request);
    }

    @ExceptionHandler
    Object notFound(NotFound problem, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, problem, List.of(), request);
    }

    @ExceptionHandler
    Object notAllowed(NotAllowed problem, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, problem, List.of(), request);
    }

    @ExceptionHandler({Conflict.class, IllegalStageChange.class, IllegalClockChange.class})
    Object conflict(RuntimeException problem, HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, problem, List.of(), request);
    }

    /** Everything else under {@code /api/}; pages have the container's way to {@code error/*.html}, which also logs. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure, HttpServletRequest request) throws Exception {
        if (!isApi(request) || failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        HttpStatusCode status = failure instanceof ErrorResponse spring ? spring.getStatusCode() : unknown(failure);
        if (status.is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        return problem(status, inWords(status), List.of(), request);
    }

    private static HttpStatus unknown(Exception failure) {
        return failure instanceof HttpMessageNotReadableException || failure instanceof TypeMismatchException
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static String inWords(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "Không có địa chỉ này.";
            case 405 -> "Địa chỉ này không nhận kiểu yêu cầu vừa gửi.";
            case 413 -> "Tệp gửi lên quá lớn.";
            case 415 -> "Không đọc được loại nội dung vừa gửi.";
            default ->
                status.is4xxClientError()
                        ? "Yêu cầu không đúng dạng: kiểm tra lại các giá trị đã gửi."
                        : "Hệ thống gặp lỗi, việc vừa làm chưa được ghi lại. Hãy thử lại sau ít phút.";
        };
    }

    private Object answer(
            HttpStatus status, RuntimeException problem, List<InputProblem.Entry> entries, HttpServletRequest request) {
        String detail = String.valueOf(problem.getMessage());
        if (isApi(request)) {
            return problem(status, detail, entries, request);
        }
        String page = status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN
                ? "error/" + status.value()
                : "error/4xx";
        return new ModelAndView(page, Map.of("detail", detail, "shell", frame.of(request)), status);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatusCode status, String detail, List<InputProblem.Entry> entries, HttpServletRequest request) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setInstance(URI.create(request.getRequestURI()));
        if (!entries.isEmpty()) {
            body.setProperty("errors", entries);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
