package vn.ansinh.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.clock.Calendars;
import vn.ansinh.clock.DueText;
import vn.ansinh.dossier.Dossier;
import vn.ansinh.dossier.DossierAccess;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Officer;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** What was said about a dossier's public list, for officers who may see it; who said it is for the commune alone. */
@Controller
@RequestMapping("/can-bo/ho-so/{number}/khieu-nai")
class ComplaintDeskPages {

    /** One complaint with the words of its deadline; {@code contact} only for the commune. */
    record Row(
            Complaint complaint,
            @Nullable String contact,
            String due,
            boolean late,
            @Nullable String concludedBy,
            boolean mayConclude) {}

    private final Complaints complaints;
    private final DossierAccess access;
    private final Officers officers;
    private final Calendars calendars;
    private final AppClock clock;

    ComplaintDeskPages(
            Complaints complaints, DossierAccess access, Officers officers, Calendars calendars, AppClock clock) {
        this.complaints = complaints;
        this.access = access;
        this.officers = officers;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@PathVariable String number, Principal officer, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return list(access.require(number, officer.getName()), HttpStatus.OK, 0, null, List.of(), officer);
    }

    @PostMapping("/{id}")
    ModelAndView conclude(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(name = "ket-luan", required = false) @Nullable String text,
            Principal officer,
            RedirectAttributes redirect) {
        Dossier dossier = access.require(number, officer.getName());
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("Hồ sơ này không có phản ánh đó.");
        }
        long known = Long.parseLong(id);
        try {
            complaints.conclude(dossier, known, text, new Actor(officer.getName(), null));
        } catch (InputProblem problem) {
            return list(dossier, HttpStatus.UNPROCESSABLE_ENTITY, known, text, problem.entries(), officer);
        }
        redirect.addFlashAttribute("done", "Đã ghi kết luận. Người phản ánh đọc được bằng mã của mình.");
        return new ModelAndView("redirect:/can-bo/ho-so/" + dossier.number() + "/khieu-nai");
    }

    private ModelAndView list(
            Dossier dossier,
            HttpStatus status,
            long typedAt,
            @Nullable String typed,
            List<InputProblem.Entry> problems,
            Principal officer) {
        Set<String> own = officers.membershipsOf(officer.getName()).stream()
                .map(Membership::unitId)
                .collect(Collectors.toSet());
        return new ModelAndView("publication/desk", status)
                .addObject("number", dossier.number())
                .addObject(
                        "rows",
                        complaints.of(dossier).stream()
                                .map(complaint -> row(complaint, own, officer.getName()))
                                .toList())
                .addObject("typedAt", typedAt)
                .addObject("typed", typed)
                .addObject("problems", problems);
    }

    private Row row(Complaint complaint, Set<String> own, String username) {
        boolean open = complaint.concludedAt() == null;
        boolean late = open && complaint.dueOn() != null && complaint.dueOn().isBefore(clock.today());
        String due = complaint.dueOn() == null
                ? "Không có thời hạn riêng"
                : "Hạn " + Dates.date(complaint.dueOn())
                        + (open ? ", " + DueText.of(complaint.dueOn(), clock.today(), calendars.current()) : "");
        String by = complaint.concludedBy();
        return new Row(
                complaint,
                own.contains(complaint.unitId()) ? contact(complaint) : null,
                due,
                late,
                by == null ? null : officers.find(by).map(Officer::fullName).orElse(by),
                open && complaints.mayConclude(username, complaint.unitId()));
    }

    private static String contact(Complaint complaint) {
        return complaint.complainantName()
                + (complaint.phone() == null ? "" : ", điện thoại " + complaint.phone())
                + (complaint.address() == null ? "" : ", " + complaint.address());
    }
}
