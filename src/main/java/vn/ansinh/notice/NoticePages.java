package vn.ansinh.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** What was sent to applicants, what waits and what failed; behind the administrators' door. */
@Controller
@RequestMapping("/quan-tri/thong-bao")
class NoticePages {

    private static final int A_PAGE = 50;

    private final Notices notices;
    private final Carriers carriers;

    NoticePages(Notices notices, Carriers carriers) {
        this.notices = notices;
        this.carriers = carriers;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(name = "trang-thai", defaultValue = "") String statusName,
            @RequestParam(name = "kenh", defaultValue = "") String channelName,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "truoc", defaultValue = "") String before,
            Principal administrator,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        NoticeStatus status = choice(NoticeStatus.values(), statusName);
        NoticeChannel channel = choice(NoticeChannel.values(), channelName);
        String asked = number.strip().toUpperCase(Locale.ROOT).replaceAll("[^\\x20-\\x7e]", "?");
        List<NoticeRow> found = notices.list(
                status, channel, asked.isEmpty() ? null : asked, idOrNull(before), A_PAGE + 1, administrator.getName());
        List<NoticeRow> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        return new ModelAndView("notice/list")
                .addObject("notices", shown)
                .addObject("statuses", NoticeStatus.values())
                .addObject("channels", NoticeChannel.values())
                .addObject("status", status)
                .addObject("channel", channel)
                .addObject("number", asked)
                .addObject("on", carriers.on())
                .addObject("first", before.isEmpty())
                .addObject("next", found.size() > A_PAGE ? shown.get(A_PAGE - 1).id() : null);
    }

    @PostMapping("/{id}/gui-lai")
    String retry(@PathVariable String id, Principal administrator, RedirectAttributes redirect) {
        Long known = idOrNull(id);
        if (known == null) {
            throw new NotFound("Không có thông báo này trong phạm vi quản trị của bạn.");
        }
        try {
            notices.retry(known, new Actor(administrator.getName(), null));
            redirect.addFlashAttribute("done", "Đã xếp thông báo vào hàng chờ để gửi lại.");
        } catch (Conflict changed) {
            redirect.addFlashAttribute(
                    "problems", List.of(new InputProblem.Entry("", String.valueOf(changed.getMessage()))));
        }
        return "redirect:/quan-tri/thong-bao?trang-thai=FAILED";
    }

    private static @Nullable Long idOrNull(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
