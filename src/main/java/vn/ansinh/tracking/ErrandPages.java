package vn.ansinh.tracking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.SentPaper;
import vn.ansinh.dossier.SentPapers;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.Retry;

/**
 * What is done from a dossier's page, by its tickets. The answer to each is the page again, with what came of it on top;
 * what was typed stays until it is taken, also past an expired ticket.
 */
@Controller
@RequestMapping("/tra-cuu")
class ErrandPages {

    private static final String EXPIRED =
            "Trang hồ sơ đã mở quá lâu nên việc vừa gửi chưa được nhận. Hãy nhập lại mã tra cứu rồi gửi lần nữa.";

    private final Tracking tracking;
    private final Errands errands;
    private final SentPapers papers;

    ErrandPages(Tracking tracking, Errands errands, SentPapers papers) {
        this.tracking = tracking;
        this.errands = errands;
        this.papers = papers;
    }

    /** The good files are kept; each of the others is named with what to do. */
    @PostMapping("/bo-sung")
    Object send(
            Ticketed ticketed,
            @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        return admitted(Errand.SEND_PAPERS, ticketed, ErrandForm.EMPTY, request, response, dossier -> {
            SentFiles sent = SentFiles.of(files == null ? List.of() : files);
            List<SentPaper> good = sent.good();
            if (!good.isEmpty()) {
                Retry.onConflict(() -> papers.keep(dossier, good));
            }
            return page(
                    dossier,
                    good.isEmpty() ? null : received(good),
                    ErrandForm.EMPTY,
                    sent.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                    sent.problems());
        });
    }

    private static String received(List<SentPaper> good) {
        return "Đã nhận %d tệp: %s. Cán bộ tiếp nhận sẽ xem và báo nếu còn thiếu."
                .formatted(good.size(), good.stream().map(SentPaper::fileName).collect(Collectors.joining(", ")));
    }

    /** First asks whether it is meant ({@code buoc} empty), then does it ({@code rut}) or goes back. */
    @PostMapping("/rut")
    Object withdraw(
            Ticketed ticketed,
            @RequestParam(name = "buoc", defaultValue = "") String step,
            ErrandForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return admitted(Errand.WITHDRAW, ticketed, form, request, response, dossier -> {
            if (step.equals("thoi")) {
                return page(dossier, null, ErrandForm.EMPTY, HttpStatus.OK, List.of());
            }
            if (!step.equals("rut")) {
                return confirm(dossier, ticketed, form, HttpStatus.OK, List.of());
            }
            try {
                Retry.onConflict(() -> errands.withdraw(dossier, form));
            } catch (InputProblem problem) {
                return confirm(dossier, ticketed, form, HttpStatus.BAD_REQUEST, problem.entries());
            }
            return done(dossier, "Hồ sơ đã được rút theo yêu cầu của bạn.");
        });
    }

    private static ModelAndView confirm(
            Dossier dossier, Ticketed ticketed, ErrandForm form, HttpStatus status, List<InputProblem.Entry> problems) {
        return new ModelAndView("tracking/withdraw", status)
                .addObject("number", dossier.number())
                .addObject("ticket", ticketed.ve())
                .addObject("typed", form)
                .addObject("problems", problems);
    }

    @PostMapping("/danh-gia")
    Object rate(Ticketed ticketed, ErrandForm form, HttpServletRequest request, HttpServletResponse response) {
        return admitted(Errand.RATE, ticketed, form, request, response, dossier -> {
            Retry.onConflict(() -> errands.rate(dossier, form));
            return done(dossier, "Cảm ơn bạn đã đánh giá.");
        });
    }

    @PostMapping("/phan-anh")
    Object tell(Ticketed ticketed, ErrandForm form, HttpServletRequest request, HttpServletResponse response) {
        return admitted(Errand.TELL, ticketed, form, request, response, dossier -> {
            Retry.onConflict(() -> errands.tell(dossier, form));
            return done(dossier, "Đã nhận ý kiến của bạn. Câu trả lời sẽ hiện ở trang này.");
        });
    }

    /** The dossier's number and the ticket that its page gave, by the forms' names of them. */
    record Ticketed(@Nullable String so, @Nullable String ve) {}

    private Object admitted(
            Errand errand,
            Ticketed ticketed,
            ErrandForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Dossier, ModelAndView> work) {
        LookupQuestion question = LookupQuestion.of(ticketed.so(), null, null);
        String ticket = ticketed.ve() == null ? "" : ticketed.ve();
        return Replies.answer(
                question,
                form,
                EXPIRED,
                response,
                () -> tracking.admit(question.number(), errand, ticket, request.getRemoteAddr())
                        .map(dossier -> tried(dossier, form, work)));
    }

    private ModelAndView tried(Dossier dossier, ErrandForm form, Function<Dossier, ModelAndView> work) {
        try {
            return work.apply(dossier);
        } catch (InputProblem problem) {
            return page(dossier, null, form, HttpStatus.BAD_REQUEST, problem.entries());
        } catch (Conflict tooLate) {
            return page(
                    dossier,
                    null,
                    form,
                    HttpStatus.CONFLICT,
                    List.of(new InputProblem.Entry("", String.valueOf(tooLate.getMessage()))));
        }
    }

    private ModelAndView done(Dossier dossier, String note) {
        return page(dossier, note, ErrandForm.EMPTY, HttpStatus.OK, List.of());
    }

    private ModelAndView page(
            Dossier dossier,
            @Nullable String note,
            ErrandForm form,
            HttpStatus status,
            List<InputProblem.Entry> problems) {
        return Replies.page(tracking.show(dossier.number()), form, note, status, problems);
    }
}
