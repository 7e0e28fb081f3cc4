package vn.ansinh.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.shared.InputProblem;

/** The public page. Questions come by POST and answers are never stored, so nothing personal lies in a URL or a cache. */
@Controller
@RequestMapping("/tra-cuu")
class TrackingPages {

    private static final String PAGE = "tracking/lookup";
    private static final String NOTHING =
            "Không tìm thấy hồ sơ với số và mã tra cứu này. Kiểm tra lại từng chữ, số trên Giấy tiếp nhận hồ sơ.";

    private static final String BUSY =
            "Đang có rất nhiều người tra cứu nên chưa trả lời được. Hãy chờ ít giây rồi bấm Tra cứu lần nữa.";
    private static final Logger LOG = LoggerFactory.getLogger(TrackingPages.class);

    private final Tracking tracking;

    TrackingPages(Tracking tracking) {
        this.tracking = tracking;
    }

    @GetMapping
    String form(@RequestParam(name = "so", required = false) @Nullable String number, Model model) {
        LookupQuestion question = LookupQuestion.of(number, null, null);
        return show(model, question.isNumber() ? question : LookupQuestion.of(null, null, null), List.of());
    }

    @PostMapping
    String ask(
            @RequestParam(name = "so", required = false) @Nullable String number,
            @RequestParam(name = "ma", required = false) @Nullable String secret,
            @RequestParam(name = "cccd", required = false) @Nullable String idNumber,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        LookupQuestion question = LookupQuestion.of(number, secret, idNumber);
        try {
            Optional<TrackedDossier> answer = tracking.ask(question, request.getRemoteAddr());
            if (answer.isPresent()) {
                model.addAttribute("dossier", answer.get());
                return "tracking/dossier";
            }
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return show(model, question, List.of(new InputProblem.Entry("so", NOTHING)));
        } catch (InputProblem problem) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(model, question, problem.entries());
        } catch (TooManyLookups tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", Long.toString(tooMany.waiting().toSeconds()));
            return show(model, question, List.of(new InputProblem.Entry("", String.valueOf(tooMany.getMessage()))));
        } catch (TransactionException | DataAccessException busy) {
            LOG.warn("The public page could not answer: {}", busy.getMessage());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader("Retry-After", "10");
            return show(model, question, List.of(new InputProblem.Entry("", BUSY)));
        }
    }

    /** The secret is never written back. */
    private static String show(Model model, LookupQuestion question, List<InputProblem.Entry> problems) {
        model.addAttribute("question", question);
        model.addAttribute("problems", problems);
        return PAGE;
    }
}
