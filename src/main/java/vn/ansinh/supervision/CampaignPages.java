package vn.ansinh.supervision;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;

/** What a campaign approved and paid, by group, unit and day. */
@Controller
class CampaignPages {

    private static final String FIRST = "QD15-";

    private final Scopes scopes;
    private final UnitChoices choices;
    private final CampaignReports campaigns;

    CampaignPages(Scopes scopes, UnitChoices choices, CampaignReports campaigns) {
        this.scopes = scopes;
        this.choices = choices;
        this.campaigns = campaigns;
    }

    @GetMapping("/giam-sat/chien-dich")
    String campaign(
            @RequestParam(name = "dot", defaultValue = FIRST) String prefix,
            @RequestParam(name = "huyen", required = false) @Nullable String districtId,
            Principal officer,
            Model model) {
        List<Unit> districts = choices.units(scopes.of(officer.getName()), UnitKind.DISTRICT, null);
        CampaignReport report = report(officer.getName(), prefix, districtId);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("dot", prefix);
        if (districtId != null && !districtId.isBlank()) {
            query.put("huyen", districtId);
        }
        model.addAttribute("campaigns", campaigns.campaigns());
        model.addAttribute("shown", prefix);
        model.addAttribute("districts", districts);
        model.addAttribute("district", districtId);
        model.addAttribute("report", report);
        model.addAttribute("excel", Links.to("/giam-sat/chien-dich.xlsx", query));
        return "supervision/campaign";
    }

    /** Of the district when it is in the officer's scope, else of the whole scope. */
    CampaignReport report(String username, String prefix, @Nullable String districtId) {
        Scope scope = scopes.of(username);
        return choices.units(scope, UnitKind.DISTRICT, null).stream()
                .filter(unit -> unit.id().equals(districtId))
                .findFirst()
                .map(unit -> campaigns.report(prefix, unit.id()))
                .orElseGet(() -> campaigns.report(prefix, choices.names(scopes.own(username)), scope.unitIds()));
    }
}
