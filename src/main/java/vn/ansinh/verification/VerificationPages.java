package vn.ansinh.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.shared.InputProblem;

/** The public page. A code is no secret and may stand in the address; where a QR code leads, the answer is there at once. */
@Controller
@RequestMapping(VerificationPages.PATH)
class VerificationPages {

    static final String PATH = "/xac-minh";
    /** Where a file leads that was not even read. */
    static final String TOO_LARGE = "qua-lon";

    private static final Logger LOG = LoggerFactory.getLogger(VerificationPages.class);
    private static final String BUSY =
            "Đang có rất nhiều người kiểm tra nên chưa trả lời được. Hãy chờ ít giây rồi thử lại.";
    private static final int LONGEST_CODE = 40;

    private final Verification verification;

    VerificationPages(Verification verification) {
        this.verification = verification;
    }

    @GetMapping
    ModelAndView ask(
            @RequestParam(name = Verification.CODE, defaultValue = "") String typed,
            @RequestParam(name = TOO_LARGE, required = false) @Nullable String tooLarge,
            HttpServletRequest request,
            HttpServletResponse response) {
        String code = code(typed);
        if (tooLarge != null) {
            return page(
                    code,
                    null,
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    List.of(new InputProblem.Entry(Verification.FILE, GivenFile.TOO_LARGE)),
                    response);
        }
        return code.isEmpty()
                ? page(code, null, HttpStatus.OK, List.of(), response)
                : answer(code, response, () -> verification.byCode(code, request.getRemoteAddr()));
    }

    @PostMapping
    ModelAndView compare(
            @RequestParam(name = Verification.CODE, defaultValue = "") String typed,
            @RequestParam(name = Verification.FILE, required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response) {
        String code = code(typed);
        return answer(code, response, () -> {
            if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
                throw new InputProblem(Verification.FILE, "Chọn tệp PDF cần so với bản đã phát hành.");
            }
            return verification.byFile(code, new GivenFile(file), request.getRemoteAddr());
        });
    }

    /** The answer, or the form once more with what was typed and why it was not answered. */
    private static ModelAndView answer(String code, HttpServletResponse response, Supplier<Answer> answer) {
        try {
            return page(code, answer.get(), HttpStatus.OK, List.of(), response);
        } catch (InputProblem problem) {
            return page(code, null, HttpStatus.BAD_REQUEST, problem.entries(), response);
        } catch (TooManyQuestions tooMany) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(tooMany.waiting().toSeconds()));
            return page(
                    code,
                    null,
                    HttpStatus.TOO_MANY_REQUESTS,
                    List.of(new InputProblem.Entry("", String.valueOf(tooMany.getMessage()))),
                    response);
        } catch (TransactionException | DataAccessException busy) {
            LOG.warn("The page that checks papers could not answer: {}", busy.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            return page(
                    code, null, HttpStatus.SERVICE_UNAVAILABLE, List.of(new InputProblem.Entry("", BUSY)), response);
        }
    }

    private static ModelAndView page(
            String code,
            @Nullable Answer answer,
            HttpStatus status,
            List<InputProblem.Entry> problems,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!code.isEmpty()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        ModelAndView page = new ModelAndView("verification/check", status);
        page.addObject("code", code);
        // A file is not compared with what is not there.
        page.addObject(
                "comparedWith",
                problems.stream().anyMatch(problem -> problem.field().equals(Verification.CODE)) ? "" : code);
        page.addObject("paper", answer == null ? null : answer.paper());
        page.addObject("file", answer == null ? null : answer.file());
        page.addObject("problems", problems);
        return page;
    }

    private static String code(String typed) {
        String code = typed.strip();
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }
}
