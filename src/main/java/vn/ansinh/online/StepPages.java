package vn.ansinh.online;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import vn.ansinh.dossier.ApplicantKind;
import vn.ansinh.dossier.PayChannel;
import vn.ansinh.intake.ApplicationForm;
import vn.ansinh.intake.PersonForm;
import vn.ansinh.intake.Wrong;
import vn.ansinh.organisation.Unit;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.shared.Retry;

/** One thing a page: what was typed is kept first, then looked at. */
@Controller
@RequestMapping("/nop-ho-so/to-khai/{path}")
class StepPages {

    private static final String CHECK = "kiem-tra";
    /** Of a field of a draft that has come to the last page once: from then on each page leads back there. */
    static final String SEEN = "xem";

    private final OnlineDrafts drafts;
    private final OwnDraft own;
    private final CommuneSearch communes;

    StepPages(OnlineDrafts drafts, OwnDraft own, CommuneSearch communes) {
        this.drafts = drafts;
        this.own = own;
        this.communes = communes;
    }

    /** {@code sua}: the page has been sent back to, and says why. */
    @GetMapping
    ModelAndView show(
            @PathVariable String path,
            @RequestParam(name = "sua", required = false) @Nullable String mend,
            HttpServletRequest request) {
        Optional<OnlineDraft> draft = own.of(request);
        if (draft.isEmpty() || draft.get().number() != null) {
            return new ModelAndView(draft.isEmpty() ? OwnDraft.REOPEN : OwnDraft.RESULT);
        }
        OnlineForm form = drafts.form(draft.get());
        Step step = step(path, form);
        return page(form, step, mend == null ? List.of() : drafts.check(form).of(step));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "viec", required = false) @Nullable String action,
            HttpServletRequest request) {
        Optional<OnlineDraft> draft = own.of(request);
        if (draft.isEmpty() || draft.get().number() != null) {
            return new ModelAndView(draft.isEmpty() ? OwnDraft.REOPEN : OwnDraft.RESULT);
        }
        OnlineForm form = drafts.form(draft.get());
        Step step = step(path, form);
        form.fields().take(step, sent);
        List<InputProblem.Entry> problems =
                new ArrayList<>(Retry.onConflict(() -> drafts.save(form, files(request))));
        if (action != null) {
            return page(form, step, problems);
        }
        Findings findings = drafts.check(form);
        problems.addAll(findings.of(step));
        if (!problems.isEmpty()) {
            return page(form, step, problems);
        }
        if (step != Step.COMMUNE && !findings.of(Step.COMMUNE).isEmpty()) {
            // Without a unit the rules do not look at anything else.
            return new ModelAndView(OwnDraft.STEPS + Step.COMMUNE.path() + "?sua=1");
        }
        return new ModelAndView(OwnDraft.STEPS + after(form, step));
    }

    @PostMapping("/bo-tep")
    ModelAndView removeFile(
            @PathVariable String path, @RequestParam("tep") long id, HttpServletRequest request) {
        own.of(request)
                .filter(draft -> draft.number() == null)
                .ifPresent(draft -> Retry.onConflict(() -> drafts.removeFile(draft, id)));
        return new ModelAndView(OwnDraft.STEPS + Step.PAPERS.path());
    }

    private static MultiValueMap<String, MultipartFile> files(HttpServletRequest request) {
        MultipartHttpServletRequest multipart =
                WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null ? new LinkedMultiValueMap<>() : multipart.getMultiFileMap();
    }

    private static Step step(String path, OnlineForm form) {
        return Step.at(path)
                .filter(Step.of(form.procedure())::contains)
                .orElseThrow(() -> new NotFound("Tờ khai không có trang này."));
    }

    private static String after(OnlineForm form, Step step) {
        List<Step> steps = Step.of(form.procedure());
        int next = steps.indexOf(step) + 1;
        return next == steps.size() || !form.fields().get(SEEN).isEmpty()
                ? CHECK
                : steps.get(next).path();
    }

    private ModelAndView page(OnlineForm form, Step step, List<InputProblem.Entry> problems) {
        ApplicationForm application = form.application();
        List<Step> steps = Step.of(form.procedure());
        int at = steps.indexOf(step);
        ModelAndView page = new ModelAndView("online/step");
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (step == Step.COMMUNE) {
            communes(form.fields(), page);
        }
        return page.addObject("step", step)
                .addObject("procedure", form.procedure())
                .addObject("fields", form.fields())
                .addObject("cover", application.cover())
                .addObject("beneficiary", beneficiary(form))
                .addObject("benefit", application.benefit())
                .addObject("kinds", List.of(ApplicantKind.CITIZEN, ApplicantKind.HOUSEHOLD))
                .addObject("payChannels", PayChannel.values())
                .addObject("files", drafts.files(form.draft()))
                .addObject("number", at + 1)
                .addObject("count", steps.size())
                .addObject("before", at == 0 ? null : steps.get(at - 1).path())
                .addObject("problems", problems)
                .addObject("wrong", Wrong.of(problems));
    }

    /** As typed, also while the applicant is said to be the one. */
    private static PersonForm beneficiary(OnlineForm form) {
        Fields typed = new Fields(form.fields().values());
        typed.set("huong", OnlineForm.OTHER);
        PersonForm person =
                new OnlineForm(form.draft(), form.procedure(), typed).application().beneficiary();
        return person == null ? PersonForm.EMPTY : person;
    }

    private void communes(Fields fields, ModelAndView page) {
        String province = fields.get("tinh");
        var districts = province.isEmpty() ? List.<Unit>of() : communes.districts(province);
        String district = districts.stream()
                .map(Unit::id)
                .filter(fields.get("huyen")::equals)
                .findFirst()
                .orElse("");
        List<CommuneSearch.Choice> found = new ArrayList<>();
        if (!fields.get("tim").isEmpty()) {
            found.addAll(communes.named(fields.get("tim")));
        } else if (!district.isEmpty()) {
            found.addAll(communes.below(district));
        } else if (!province.isEmpty() && districts.isEmpty()) {
            found.addAll(communes.below(province));
        }
        communes.chosen(fields.get("unitId"))
                .filter(chosen -> found.stream().noneMatch(other -> other.id().equals(chosen.id())))
                .ifPresent(chosen -> found.add(0, chosen));
        page.addObject("provinces", communes.provinces())
                .addObject("districts", districts)
                .addObject("communes", found)
                .addObject("searched", !fields.get("tim").isEmpty());
    }
}
