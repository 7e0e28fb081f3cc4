package vn.ansinh.supervision;

import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;

/** Late runs of stages: which, where, by how much, and through whom. */
@Controller
class LatePages {

    static final String PATH = "/giam-sat/tre-han";
    static final int DAYS_BACK = 90;

    private final Scopes scopes;
    private final UnitChoices choices;
    private final LateList lateList;
    private final AppClock clock;

    LatePages(Scopes scopes, UnitChoices choices, LateList lateList, AppClock clock) {
        this.scopes = scopes;
        this.choices = choices;
        this.lateList = lateList;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String late(
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Principal officer,
            Model model) {
        Scope scope = scopes.of(officer.getName());
        LateFilter filter = LateFilter.of(asked, clock.today().minusDays(DAYS_BACK));
        model.addAttribute("late", lateList.page(scope, filter, page));
        model.addAttribute("lateUnits", lateList.units(scope, filter));
        model.addAttribute("filter", filter);
        model.addAttribute("districts", choices.units(scope, UnitKind.DISTRICT, null));
        model.addAttribute("communes", choices.units(scope, UnitKind.COMMUNE, filter.districtId()));
        model.addAttribute("procedures", choices.procedureCodes());
        model.addAttribute("stages", StageCode.values());
        model.addAttribute("sorts", LateSort.values());
        model.addAttribute("daysBack", DAYS_BACK);
        String link = Links.to(PATH, filter.query());
        model.addAttribute("pageLink", link + (link.contains("?") ? "&" : "?") + "trang=");
        model.addAttribute("excel", Links.to("/giam-sat/tre-han.xlsx", filter.query()));
        return "supervision/late";
    }
}
