package vn.ansinh.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.letter.Letter;
import vn.ansinh.shared.InputProblem;

/** The public page. Questions come by POST and answers are never stored, so nothing personal lies in a URL or a cache. */
@Controller
@RequestMapping("/tra-cuu")
class TrackingPages {

    private static final Logger LOG = LoggerFactory.getLogger(TrackingPages.class);
    private static final String NO_STORE = "no-store";
    private static final String NOTHING =
            "Không tìm thấy hồ sơ với số và mã tra cứu này. Kiểm tra lại từng chữ, số trên Giấy tiếp nhận hồ sơ.";
    private static final String NO_PAPER =
            "Trang hồ sơ đã mở quá lâu nên không tải được văn bản. Hãy nhập lại mã tra cứu rồi tải.";
    private static final String BUSY =
            "Đang có rất nhiều người tra cứu nên chưa trả lời được. Hãy chờ ít giây rồi bấm Tra cứu lần nữa.";

    private final Tracking tracking;

    TrackingPages(Tracking tracking) {
        this.tracking = tracking;
    }

    @GetMapping
    ModelAndView form(@RequestParam(name = "so", required = false) @Nullable String number) {
        LookupQuestion question = LookupQuestion.of(number, null, null);
        return lookup(question.isNumber() ? question : LookupQuestion.of(null, null, null), HttpStatus.OK, List.of());
    }

    @PostMapping
    Object ask(
            @RequestParam(name = "so", required = false) @Nullable String number,
            @RequestParam(name = "ma", required = false) @Nullable String secret,
            @RequestParam(name = "cccd", required = false) @Nullable String idNumber,
            HttpServletRequest request,
            HttpServletResponse response) {
        LookupQuestion question = LookupQuestion.of(number, secret, idNumber);
        return answer(
                question,
                NOTHING,
                response,
                () -> tracking.ask(question, request.getRemoteAddr())
                        .map(dossier -> new ModelAndView("tracking/dossier", "dossier", dossier)));
    }

    /** A paper by the ticket that the dossier's page gave; shown in the browser. */
    @PostMapping("/van-ban")
    Object paper(
            @RequestParam(name = "so", required = false) @Nullable String number,
            @RequestParam(name = "van-ban", defaultValue = "0") String letter,
            @RequestParam(name = "ve", defaultValue = "") String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        LookupQuestion question = LookupQuestion.of(number, null, null);
        long id = letter.matches("\\d{1,18}") ? Long.parseLong(letter) : 0;
        return answer(
                question,
                NO_PAPER,
                response,
                () -> tracking.paper(question.number(), id, ticket, request.getRemoteAddr())
                        .map(TrackingPages::pdf));
    }

    private static ResponseEntity<byte[]> pdf(Letter letter) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(letter.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(letter.content());
    }

    /** The answer, or the form once more with what was typed and why it was not answered. */
    private static Object answer(
            LookupQuestion question,
            String nothing,
            HttpServletResponse response,
            Supplier<? extends Optional<?>> answer) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        try {
            Optional<?> found = answer.get();
            return found.isPresent()
                    ? found.get()
                    : lookup(question, HttpStatus.NOT_FOUND, List.of(new InputProblem.Entry("so", nothing)));
        } catch (InputProblem problem) {
            return lookup(question, HttpStatus.BAD_REQUEST, problem.entries());
        } catch (TooManyLookups tooMany) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(tooMany.waiting().toSeconds()));
            return lookup(question, HttpStatus.TOO_MANY_REQUESTS, told(String.valueOf(tooMany.getMessage())));
        } catch (TransactionException | DataAccessException busy) {
            LOG.warn("The public page could not answer: {}", busy.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            return lookup(question, HttpStatus.SERVICE_UNAVAILABLE, told(BUSY));
        }
    }

    private static List<InputProblem.Entry> told(String text) {
        return List.of(new InputProblem.Entry("", text));
    }

    /** The secret is never written back. */
    private static ModelAndView lookup(LookupQuestion question, HttpStatus status, List<InputProblem.Entry> problems) {
        ModelAndView page = new ModelAndView("tracking/lookup", status);
        page.addObject("question", question);
        page.addObject("problems", problems);
        return page;
    }
}
