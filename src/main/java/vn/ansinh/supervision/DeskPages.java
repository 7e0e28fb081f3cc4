package vn.ansinh.supervision;

import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.shared.AppClock;

/** The supervisor's desk: down from the province to one dossier. How far an officer sees is the scope's to say. */
@Controller
@RequestMapping("/giam-sat")
class DeskPages {

    private final UnitDesk desk;
    private final DossierList dossiers;
    private final Timelines timelines;
    private final Scopes scopes;
    private final UnitChoices choices;
    private final AppClock clock;

    DeskPages(
            UnitDesk desk,
            DossierList dossiers,
            Timelines timelines,
            Scopes scopes,
            UnitChoices choices,
            AppClock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.timelines = timelines;
        this.scopes = scopes;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String overview(@RequestParam Map<String, String> asked, Principal officer, Model model) {
        DeskFilter filter = DeskFilter.of(asked, clock.today());
        DeskView view = desk.of(officer.getName(), filter.at(filter.unitId(), null, DeskState.ALL));
        model.addAttribute("desk", view);
        model.addAttribute("filter", view.filter());
        model.addAttribute("procedures", choices.procedureCodes());
        model.addAttribute(
                "excel", Links.to("/giam-sat/don-vi.xlsx", view.filter().query()));
        if (view.lowest()) {
            model.addAttribute("list", dossiers.page(officer.getName(), view.filter(), 1));
            model.addAttribute("all", Links.to(Links.DOSSIERS, view.filter().query()));
        }
        return "supervision/desk";
    }

    @GetMapping("/ho-so")
    String dossiers(
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Principal officer,
            Model model) {
        DeskFilter filter = DeskFilter.of(asked, clock.today());
        model.addAttribute("filter", filter);
        model.addAttribute("list", dossiers.page(officer.getName(), filter, page));
        model.addAttribute("states", DeskState.values());
        model.addAttribute("procedures", choices.procedureCodes());
        model.addAttribute(
                "back",
                Links.to(
                        Links.DESK,
                        filter.at(filter.unitId(), null, DeskState.ALL).query()));
        model.addAttribute("pageLink", Links.to(Links.DOSSIERS, filter.query()) + "&trang=");
        model.addAttribute("excel", Links.to("/giam-sat/ho-so.xlsx", filter.query()));
        return "supervision/dossiers";
    }

    @GetMapping("/ho-so/{number}")
    String dossier(@PathVariable String number, Principal officer, Model model) {
        model.addAttribute("timeline", timelines.of(scopes.of(officer.getName()), number));
        return "supervision/dossier";
    }
}
