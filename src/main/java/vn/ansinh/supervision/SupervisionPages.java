package vn.ansinh.supervision;

import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ansinh.organisation.Unit;
import vn.ansinh.organisation.UnitKind;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.AppClock;

/** What those who watch over units see; who may come in at all is the security's to say, how far they see is the scope's. */
@Controller
@RequestMapping("/giam-sat")
class SupervisionPages {

    private static final int DAYS_BACK = 90;

    private final Scopes scopes;
    private final UnitChoices choices;
    private final LateList lateList;
    private final CampaignReports campaigns;
    private final UnitStatistics statistics;
    private final Timelines timelines;
    private final AppClock clock;

    SupervisionPages(
            Scopes scopes,
            UnitChoices choices,
            LateList lateList,
            CampaignReports campaigns,
            UnitStatistics statistics,
            Timelines timelines,
            AppClock clock) {
        this.scopes = scopes;
        this.choices = choices;
        this.lateList = lateList;
        this.campaigns = campaigns;
        this.statistics = statistics;
        this.timelines = timelines;
        this.clock = clock;
    }

    @GetMapping
    String late(
            @RequestParam(name = "xong", defaultValue = "false") boolean finished,
            @RequestParam(name = "huyen", required = false) @Nullable String districtId,
            @RequestParam(name = "xa", required = false) @Nullable String communeId,
            @RequestParam(name = "thutuc", required = false) @Nullable String procedureCode,
            @RequestParam(name = "khau", required = false) @Nullable String stage,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Principal officer,
            Model model) {
        Scope scope = scopes.of(officer.getName());
        LocalDate since = clock.today().minusDays(DAYS_BACK);
        LateFilter filter = new LateFilter(
                finished,
                since,
                chosen(districtId),
                chosen(communeId),
                chosen(procedureCode),
                chosen(stage) == null ? null : stageOf(stage));
        model.addAttribute("late", lateList.page(scope, filter, page));
        model.addAttribute("filter", filter);
        model.addAttribute("query", query(filter));
        model.addAttribute("districts", choices.units(scope, UnitKind.DISTRICT, null));
        model.addAttribute("communes", choices.units(scope, UnitKind.COMMUNE, filter.districtId()));
        model.addAttribute("procedures", choices.procedureCodes());
        model.addAttribute("stages", StageCode.values());
        model.addAttribute("daysBack", DAYS_BACK);
        return "supervision/late";
    }

    @GetMapping("/chien-dich")
    String campaign(
            @RequestParam(name = "dot", required = false) @Nullable String prefix,
            @RequestParam(name = "huyen", required = false) @Nullable String districtId,
            Principal officer,
            Model model) {
        Scope scope = scopes.of(officer.getName());
        List<Campaign> known = campaigns.campaigns();
        String shown = chosen(prefix) == null ? "QD15-" : prefix;
        List<Unit> districts = choices.units(scope, UnitKind.DISTRICT, null);
        Unit district = districts.stream()
                .filter(unit -> unit.id().equals(districtId))
                .findFirst()
                .orElse(null);
        model.addAttribute("campaigns", known);
        model.addAttribute("shown", shown);
        model.addAttribute("districts", districts);
        model.addAttribute("district", district == null ? null : district.id());
        model.addAttribute(
                "report",
                district == null
                        ? campaigns.report(String.valueOf(shown), choices.areaName(officer.getName()), scope.unitIds())
                        : campaigns.report(String.valueOf(shown), district.id()));
        return "supervision/campaign";
    }

    @GetMapping("/don-vi")
    String units(
            @RequestParam(name = "tu", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate from,
            @RequestParam(name = "den", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate to,
            Principal officer,
            Model model) {
        LocalDate first = from == null ? clock.today().withDayOfYear(1) : from;
        LocalDate last = to == null ? clock.today() : to;
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("districts", statistics.byDistrict(scopes.of(officer.getName()), first, last));
        return "supervision/units";
    }

    @GetMapping("/ho-so/{number}")
    String dossier(@PathVariable String number, Principal officer, Model model) {
        model.addAttribute("timeline", timelines.of(scopes.of(officer.getName()), number));
        return "supervision/dossier";
    }

    /** What the next page's link carries on. */
    private static Map<String, Object> query(LateFilter filter) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("xong", filter.finished());
        query.put("huyen", or(filter.districtId()));
        query.put("xa", or(filter.communeId()));
        query.put("thutuc", or(filter.procedureCode()));
        query.put("khau", filter.stage() == null ? "" : filter.stage().name());
        return query;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String chosen(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable StageCode stageOf(@Nullable String name) {
        for (StageCode code : StageCode.values()) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        return null;
    }
}
