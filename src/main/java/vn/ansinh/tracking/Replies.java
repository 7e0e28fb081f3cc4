package vn.ansinh.tracking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.shared.InputProblem;

/** What the public page answers: a dossier's page, or the form once more with what was typed and why. */
final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final String BUSY =
            "Đang có rất nhiều người tra cứu nên chưa trả lời được. Hãy chờ ít giây rồi bấm Tra cứu lần nữa.";

    private Replies() {}

    /** @param note what was just done, null when nothing was */
    static ModelAndView page(
            TrackedDossier dossier,
            ErrandForm typed,
            @Nullable String note,
            HttpStatus status,
            List<InputProblem.Entry> problems) {
        ModelAndView page = new ModelAndView("tracking/dossier", status);
        page.addObject("dossier", dossier);
        page.addObject("typed", typed);
        page.addObject("note", note);
        page.addObject("problems", problems);
        page.addObject("survey", RatingQuestion.values());
        page.addObject("scale", RatingQuestion.SCALE);
        return page;
    }

    /** The answer, or the form once more with what was typed and why it was not answered. */
    static Object answer(
            LookupQuestion question,
            ErrandForm typed,
            String nothing,
            HttpServletResponse response,
            Supplier<? extends Optional<?>> answer) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            Optional<?> found = answer.get();
            return found.isPresent()
                    ? found.get()
                    : form(question, typed, HttpStatus.NOT_FOUND, List.of(new InputProblem.Entry("so", nothing)));
        } catch (InputProblem problem) {
            return form(question, typed, HttpStatus.BAD_REQUEST, problem.entries());
        } catch (TooManyLookups tooMany) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(tooMany.waiting().toSeconds()));
            return form(question, typed, HttpStatus.TOO_MANY_REQUESTS, told(String.valueOf(tooMany.getMessage())));
        } catch (TransactionException | DataAccessException busy) {
            LOG.warn("The public page could not answer: {}", busy.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            return form(question, typed, HttpStatus.SERVICE_UNAVAILABLE, told(BUSY));
        }
    }

    private static List<InputProblem.Entry> told(String text) {
        return List.of(new InputProblem.Entry("", text));
    }

    /** The secret is never written back. */
    static ModelAndView form(
            LookupQuestion question, ErrandForm typed, HttpStatus status, List<InputProblem.Entry> problems) {
        ModelAndView page = new ModelAndView("tracking/lookup", status);
        page.addObject("question", question);
        page.addObject("typed", typed);
        page.addObject("problems", problems);
        return page;
    }
}
