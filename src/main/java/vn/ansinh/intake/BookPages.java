package vn.ansinh.intake;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;

/** The counter's book: chosen by unit and days, this year's when nothing is chosen. */
@Controller
@RequestMapping("/can-bo/so-theo-doi")
class BookPages {

    private final Books books;
    private final Desk desk;
    private final AppClock clock;

    BookPages(Books books, Desk desk, AppClock clock) {
        this.books = books;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView choose(Principal principal) {
        return page("", "", "", List.of(), principal);
    }

    /** A PDF, or the page again with what was wrong. */
    @GetMapping("/tep")
    Object book(
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            Principal principal) {
        try {
            byte[] pdf = books.book(
                    blankToNull(unit),
                    day("from", from, firstDay()),
                    day("to", to, clock.today()),
                    principal.getName());
            return Downloads.file(
                    pdf, MediaType.APPLICATION_PDF_VALUE, ContentDisposition.inline(), "so-theo-doi-ho-so.pdf");
        } catch (InputProblem problem) {
            ModelAndView again = page(unit, from, to, problem.entries(), principal);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(
            String unit, String from, String to, List<InputProblem.Entry> problems, Principal principal) {
        return new ModelAndView("intake/book")
                .addObject("counters", desk.counters(principal.getName()))
                .addObject("unit", unit)
                .addObject("from", from.isBlank() ? firstDay().toString() : from)
                .addObject("to", to.isBlank() ? clock.today().toString() : to)
                .addObject("problems", problems);
    }

    private LocalDate firstDay() {
        return clock.today().withDayOfYear(1);
    }

    private static LocalDate day(String field, String text, LocalDate otherwise) {
        if (text.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new InputProblem(field, "Chọn ngày có thật, ví dụ 25/05/2020.");
        }
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
