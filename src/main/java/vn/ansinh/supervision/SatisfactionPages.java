package vn.ansinh.supervision;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.shared.AppClock;

/** What applicants say of the service. */
@Controller
class SatisfactionPages {

    private static final List<String> QUESTIONS =
            List.of("Thời gian", "Thủ tục, giấy tờ", "Thái độ phục vụ", "Công khai", "Kết quả");

    private final Satisfactions satisfactions;
    private final UnitChoices choices;
    private final AppClock clock;

    SatisfactionPages(Satisfactions satisfactions, UnitChoices choices, AppClock clock) {
        this.satisfactions = satisfactions;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/giam-sat/hai-long")
    String page(@RequestParam Map<String, String> asked, Principal officer, Model model) {
        DeskFilter filter = DeskFilter.of(asked, clock.today());
        model.addAttribute("filter", filter);
        model.addAttribute("procedures", choices.procedureCodes());
        model.addAttribute("questions", QUESTIONS);
        model.addAttribute("view", satisfactions.of(officer.getName(), SatisfactionFilter.of(filter)));
        return "supervision/satisfaction";
    }
}
