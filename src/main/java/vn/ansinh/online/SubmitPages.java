package vn.ansinh.online;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.Dossiers;
import vn.ansinh.intake.Applications;
import vn.ansinh.letter.Letter;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.QrPicture;
import vn.ansinh.shared.Retry;

/** The last look, handing in, and what came of it. */
@Controller
@RequestMapping("/nop-ho-so")
class SubmitPages {

    private final OnlineDrafts drafts;
    private final OwnDraft own;
    private final Applications applications;
    private final Dossiers dossiers;
    private final String publicUrl;

    SubmitPages(
            OnlineDrafts drafts,
            OwnDraft own,
            Applications applications,
            Dossiers dossiers,
            @Value("${ansinh.public-url:http://localhost:8080}") String publicUrl) {
        this.drafts = drafts;
        this.own = own;
        this.applications = applications;
        this.dossiers = dossiers;
        this.publicUrl = publicUrl;
    }

    /** {@code step} is the path of the page that changes it, null when none does. */
    record Line(String label, String value, @Nullable String step, String field) {}

    @GetMapping("/to-khai/kiem-tra")
    ModelAndView check(HttpServletRequest request) {
        return own.of(request).map(draft -> check(draft, List.of())).orElseGet(() -> new ModelAndView(OwnDraft.REOPEN));
    }

    private ModelAndView check(OnlineDraft draft, List<InputProblem.Entry> problems) {
        if (draft.number() != null) {
            return new ModelAndView(OwnDraft.RESULT);
        }
        OnlineForm form = drafts.form(draft);
        if (form.fields().get(StepPages.SEEN).isEmpty()) {
            form.fields().set(StepPages.SEEN, "1");
            Retry.onConflict(() -> drafts.save(form, new LinkedMultiValueMap<>()));
        }
        Findings findings = drafts.check(form);
        Optional<Step> wrong = findings.firstWrong();
        if (wrong.isPresent()) {
            return new ModelAndView(OwnDraft.STEPS + wrong.get().path() + "?sua=1");
        }
        List<InputProblem.Entry> all = new ArrayList<>(findings.errors());
        all.addAll(problems);
        ModelAndView page = new ModelAndView("online/check");
        if (!all.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page.addObject("procedure", form.procedure())
                .addObject("lines", lines(form, findings))
                .addObject("warnings", findings.warnings())
                .addObject("problems", all);
    }

    private static List<Line> lines(OnlineForm form, Findings findings) {
        List<Line> lines = new ArrayList<>();
        findings.answers()
                .forEach(answer -> lines.add(new Line(
                        answer.label(),
                        answer.value(),
                        Step.of(answer.field()).map(Step::path).orElse(null),
                        answer.field())));
        if (!form.fields().get("papersCode").isEmpty()) {
            lines.add(new Line(
                    "Mã bưu gửi giấy tờ", form.fields().get("papersCode"), Step.PAPERS.path(), "papersCode"));
        }
        boolean byPost = form.fields().get("nhan").equals(OnlineForm.BY_POST);
        lines.add(new Line(
                "Nhận kết quả",
                byPost
                        ? "Qua bưu chính công ích, gửi đến " + form.fields().get("resultAddress")
                        : "Tại Bộ phận tiếp nhận và trả kết quả",
                Step.RESULT.path(),
                "nhan"));
        return lines;
    }

    @PostMapping("/to-khai/kiem-tra")
    ModelAndView submit(
            @RequestParam(name = "camKet", defaultValue = "false") boolean declared,
            @RequestParam(name = "warningsConfirmed", defaultValue = "false") boolean confirmed,
            HttpServletRequest request) {
        Optional<OnlineDraft> draft = own.of(request);
        if (draft.isEmpty()) {
            return new ModelAndView(OwnDraft.REOPEN);
        }
        if (!declared && draft.get().number() == null) {
            return check(
                    draft.get(),
                    List.of(new InputProblem.Entry(
                            "camKet", "Đánh dấu ô cam đoan những điều đã khai là đúng sự thật rồi nộp.")));
        }
        try {
            Retry.onConflict(() -> drafts.submit(draft.get().code(), confirmed));
            return new ModelAndView(OwnDraft.RESULT);
        } catch (InputProblem problem) {
            return check(
                    draft.get(),
                    problem.entries().stream()
                            .filter(entry -> Step.of(entry.field()).isEmpty())
                            .map(SubmitPages::toBeConfirmed)
                            .distinct()
                            .toList());
        }
    }

    /** The warnings themselves stand beside the box. */
    private static InputProblem.Entry toBeConfirmed(InputProblem.Entry entry) {
        return entry.field().equals("warningsConfirmed")
                ? new InputProblem.Entry(
                        entry.field(), "Xem lại các điều cần lưu ý và đánh dấu xác nhận trước khi nộp.")
                : entry;
    }

    @GetMapping("/ket-qua")
    ModelAndView result(HttpServletRequest request) {
        Optional<OnlineDraft> draft = own.of(request);
        if (draft.isEmpty() || draft.get().number() == null) {
            return new ModelAndView(draft.isEmpty() ? OwnDraft.REOPEN : OwnDraft.STEPS + "kiem-tra");
        }
        Dossier dossier = dossiers.get(Objects.requireNonNull(draft.get().number()));
        LocalDate day = LocalDate.ofInstant(dossier.receivedAt(), AppClock.ZONE);
        LocalDate from = dossiers.countFrom(dossier, dossier.receivedAt());
        return new ModelAndView("online/result")
                .addObject("dossier", dossier)
                .addObject("secret", draft.get().receiptSecret())
                .addObject("procedure", dossiers.procedureOf(dossier))
                .addObject("qr", QrPicture.of(publicUrl + "/tra-cuu?so=" + dossier.number()))
                .addObject("sentAt", Dates.dateTime(dossier.receivedAt()))
                .addObject("from", from.isAfter(day) ? Dates.date(from) : null)
                .addObject("due", dossier.dueOn() == null ? null : Dates.date(dossier.dueOn()));
    }

    @GetMapping("/giay-tiep-nhan")
    Object receipt(HttpServletRequest request) {
        Optional<Long> letterId = own.of(request).map(OnlineDraft::letterId);
        if (letterId.isEmpty()) {
            return OwnDraft.REOPEN;
        }
        Letter letter = applications.receipt(letterId.get());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(letter.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(letter.content());
    }
}
