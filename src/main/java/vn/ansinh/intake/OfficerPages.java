package vn.ansinh.intake;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.dossier.Feedbacks;
import vn.ansinh.dossier.Parcels;
import vn.ansinh.letter.LetterKind;
import vn.ansinh.letter.LetterRow;
import vn.ansinh.letter.Letters;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officers;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.Retry;

/** An officer's own pages: who am I, the dossiers of my units, one dossier. */
@Controller
@RequestMapping("/can-bo")
class OfficerPages {

    private final Officers officers;
    private final Units units;
    private final DossierSearch search;
    private final OfficerDossiers dossiers;
    private final DossierAccess access;
    private final Letters letters;
    private final Intakes intakes;
    private final Feedbacks feedbacks;
    private final Parcels parcels;
    private final AppClock clock;

    OfficerPages(
            Officers officers,
            Units units,
            DossierSearch search,
            OfficerDossiers dossiers,
            DossierAccess access,
            Letters letters,
            Intakes intakes,
            Feedbacks feedbacks,
            Parcels parcels,
            AppClock clock) {
        this.officers = officers;
        this.units = units;
        this.search = search;
        this.dossiers = dossiers;
        this.access = access;
        this.letters = letters;
        this.intakes = intakes;
        this.feedbacks = feedbacks;
        this.parcels = parcels;
        this.clock = clock;
    }

    @GetMapping
    String home(Principal principal, Model model) {
        List<Membership> memberships = officers.membershipsOf(principal.getName());
        Map<String, String> rolesByUnit = memberships.stream()
                .collect(Collectors.groupingBy(
                        membership -> units.name(membership.unitId()),
                        TreeMap::new,
                        Collectors.mapping(membership -> membership.role().vietnamese(), Collectors.joining(", "))));
        model.addAttribute("officer", officers.find(principal.getName()).orElse(null));
        model.addAttribute("username", principal.getName());
        model.addAttribute("rolesByUnit", rolesByUnit);
        List<String> counters = memberships.stream()
                .filter(membership -> membership.role() == Role.RECEIVER)
                .map(Membership::unitId)
                .distinct()
                .toList();
        model.addAttribute("receiver", !counters.isEmpty());
        model.addAttribute("opinions", feedbacks.listOpen(counters));
        model.addAttribute("today", clock.today());
        model.addAttribute("watcher", memberships.stream().anyMatch(m -> DossierAccess.seesBelow(m.role())));
        return "intake/home";
    }

    @GetMapping("/ho-so")
    String find(
            @RequestParam(name = "tim", required = false) @Nullable String text,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Principal principal,
            Model model) {
        List<DossierRow> found = search.find(text, page, principal.getName());
        model.addAttribute("text", text);
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() > DossierSearch.PAGE);
        model.addAttribute("dossiers", found.stream().limit(DossierSearch.PAGE).toList());
        model.addAttribute("today", clock.today());
        return "intake/search";
    }

    @GetMapping("/ho-so/{number}")
    ModelAndView dossier(
            @PathVariable String number,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Principal principal) {
        return dossier(number, page, null, Map.of(), List.of(), principal);
    }

    private ModelAndView dossier(
            String number,
            int page,
            @Nullable String reason,
            Map<Long, String> typed,
            List<InputProblem.Entry> problems,
            Principal principal) {
        DossierView view = dossiers.get(number, page, principal.getName());
        Dossier dossier = view.dossier();
        ModelAndView model = new ModelAndView("intake/dossier");
        if (!problems.isEmpty()) {
            model.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        boolean receiver = receives(dossier, principal);
        return model.addObject("view", view)
                .addObject("page", page)
                .addObject("pages", Math.max(1, (dossier.lineCount() - 1) / OfficerDossiers.LINES_A_PAGE + 1))
                .addObject("mayWithdraw", receiver && dossier.status().isOpen())
                .addObject("mayPostpone", dossier.status().isOpen() && dossier.dueOn() != null)
                .addObject("firstMissed", firstMissed(dossier))
                .addObject("feedbacks", feedbacks.list(dossier.id()))
                .addObject("mayAnswer", receiver)
                .addObject("typed", typed)
                .addObject("mayPost", receiver)
                .addObject("reason", reason)
                .addObject("problems", problems);
    }

    /** Whether the day that was promised first is past, however often the appointment moved since. */
    private boolean firstMissed(Dossier dossier) {
        LocalDate first = dossier.originalDueOn();
        return dossier.status().isOpen()
                && first != null
                && !first.equals(dossier.dueOn())
                && first.isBefore(clock.today());
    }

    /** Where the counter lands after handing in. */
    @GetMapping("/ho-so/{number}/tiep-nhan")
    String received(@PathVariable String number, Principal principal, Model model) {
        Dossier dossier = access.require(number, principal.getName());
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "receipt",
                letters.ofDossier(dossier.id()).stream()
                        .filter(letter -> letter.kind() == LetterKind.RECEIPT)
                        .map(LetterRow::id)
                        .findFirst()
                        .orElse(null));
        return "intake/received";
    }

    /** The tracking number under which the result goes to the applicant. */
    @PostMapping("/ho-so/{number}/buu-gui")
    ModelAndView sendResult(@PathVariable String number, @RequestParam String code, Principal principal) {
        Dossier dossier = access.require(number, principal.getName());
        if (!officers.holds(principal.getName(), Role.RECEIVER, dossier.receivingUnitId())) {
            throw new NotAllowed("Chỉ cán bộ tiếp nhận của nơi nhận hồ sơ mới ghi mã bưu gửi của kết quả.");
        }
        Actor actor = new Actor(principal.getName(), dossier.receivingUnitId());
        try {
            Retry.onConflict(() -> parcels.sendResult(dossier, code, actor));
        } catch (InputProblem problem) {
            return dossier(number, 1, null, Map.of(), problem.entries(), principal);
        }
        return new ModelAndView("redirect:/can-bo/ho-so/" + number);
    }

    @PostMapping("/ho-so/{number}/rut")
    ModelAndView withdraw(@PathVariable String number, @RequestParam String reason, Principal principal) {
        Actor actor = new Actor(principal.getName(), null);
        try {
            Retry.onConflict(() -> intakes.withdraw(number, reason, actor));
        } catch (InputProblem problem) {
            return dossier(number, 1, reason, Map.of(), problem.entries(), principal);
        }
        return new ModelAndView("redirect:/can-bo/ho-so/" + number);
    }

    /** The receiving unit answers what the applicant told; the answer is on the applicant's page. */
    @PostMapping("/ho-so/{number}/y-kien/{id}")
    ModelAndView answer(
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(name = "tra-loi", defaultValue = "") String answer,
            Principal principal) {
        Dossier dossier = access.require(number, principal.getName());
        if (!receives(dossier, principal)) {
            throw new NotAllowed("Chỉ cán bộ tiếp nhận của nơi nhận hồ sơ trả lời ý kiến của người nộp.");
        }
        try {
            feedbacks.answer(dossier, id, answer, new Actor(principal.getName(), dossier.receivingUnitId()));
        } catch (InputProblem problem) {
            return dossier(number, 1, null, Map.of(id, answer), problem.entries(), principal);
        }
        return new ModelAndView("redirect:/can-bo/ho-so/" + number + "#y-kien");
    }

    private boolean receives(Dossier dossier, Principal principal) {
        return officers.holds(principal.getName(), Role.RECEIVER, dossier.receivingUnitId());
    }
}
