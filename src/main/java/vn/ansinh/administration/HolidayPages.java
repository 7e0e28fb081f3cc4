package vn.ansinh.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ansinh.clock.Holiday;
import vn.ansinh.clock.HolidayImport;
import vn.ansinh.clock.Holidays;
import vn.ansinh.organisation.Administrators;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;

/** Days off and days worked instead, year by year. */
@Controller
@RequestMapping("/quan-tri/ngay-nghi")
class HolidayPages {

    private static final int EVENTS = 20;

    private final Holidays holidays;
    private final Administrators administrators;
    private final AuditTrail trail;
    private final AppClock clock;

    HolidayPages(Holidays holidays, Administrators administrators, AuditTrail trail, AppClock clock) {
        this.holidays = holidays;
        this.administrators = administrators;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView year(@RequestParam(name = "nam", defaultValue = "") String year, Principal administrator) {
        return year(yearOf(year), Typed.NOTHING, administrator);
    }

    /** This year unless it is one of those that can be entered. */
    private int yearOf(String text) {
        return holidays.years().stream()
                .filter(year -> String.valueOf(year).equals(text.strip()))
                .findFirst()
                .orElse(clock.today().getYear());
    }

    private ModelAndView year(int year, Typed typed, Principal administrator) {
        List<Holiday> days = holidays.of(year);
        return new ModelAndView("administration/holidays")
                .addObject("year", year)
                .addObject("years", holidays.years())
                .addObject("days", days)
                .addObject("covered", holidays.covers(year))
                .addObject("typed", typed)
                .addObject("kinds", Holiday.Kind.values())
                .addObject("today", clock.today())
                .addObject(
                        "province",
                        administrators.reachOf(administrator.getName()).isProvince())
                .addObject("events", trail.list(AuditKind.Subject.HOLIDAY, null, null, EVENTS));
    }

    @PostMapping
    ModelAndView set(@RequestParam Map<String, String> params, Principal administrator, RedirectAttributes redirect) {
        Typed typed = new Typed(params);
        int year = yearOf(typed.line("year"));
        LocalDate day = typed.day("day");
        return Answers.of(
                () -> {
                    Holiday.Kind kind = typed.choice("kind", Holiday.Kind.class);
                    typed.orThrow();
                    holidays.set(
                            new Holiday(day, kind, typed.line("name"), typed.line("basis")),
                            typed.line("pastConfirmed").equals("true"),
                            actor(administrator));
                },
                "/quan-tri/ngay-nghi?nam=" + day.getYear(),
                "Đã lưu ngày " + typed.line("day") + ".",
                redirect,
                fresh -> year(year, typed, administrator));
    }

    @PostMapping("/tep")
    ModelAndView take(
            @RequestParam(name = "year", defaultValue = "") String yearText,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Principal administrator,
            RedirectAttributes redirect) {
        int year = yearOf(yearText);
        return Answers.of(
                () -> {
                    HolidayImport report = holidays.importYear(year, bytes(file), actor(administrator));
                    redirect.addFlashAttribute("report", report);
                },
                "/quan-tri/ngay-nghi?nam=" + year,
                "Đã đọc xong tệp.",
                redirect,
                fresh -> year(year, Typed.NOTHING, administrator));
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InputProblem("file", "Chọn tệp CSV có ngày nghỉ của năm.");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/bo")
    ModelAndView askRemove(@RequestParam("ngay") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        Holiday holiday = holidays.on(day).orElseThrow(() -> new NotFound("Ngày này không có trong bảng ngày nghỉ."));
        return new ModelAndView("administration/holiday-remove")
                .addObject("holiday", holiday)
                .addObject("past", day.isBefore(clock.today()));
    }

    @PostMapping("/bo")
    String remove(
            @RequestParam("ngay") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Principal administrator,
            RedirectAttributes redirect) {
        holidays.remove(day, actor(administrator));
        redirect.addFlashAttribute("done", "Đã bỏ một ngày khỏi bảng.");
        return "redirect:/quan-tri/ngay-nghi?nam=" + day.getYear();
    }

    private static Actor actor(Principal administrator) {
        return new Actor(administrator.getName(), null);
    }
}
