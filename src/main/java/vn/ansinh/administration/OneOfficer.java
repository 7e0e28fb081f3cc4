package vn.ansinh.administration;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.ManagedOfficer;
import vn.ansinh.organisation.OfficerSearch;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Units;
import vn.ansinh.shared.AppClock;

/** What the pages of one officer show. */
@Component
class OneOfficer {

    private static final int EVENTS = 20;

    private final OfficerSearch search;
    private final UnitOptions options;
    private final AuditTrail trail;
    private final Units units;
    private final AppClock clock;

    OneOfficer(OfficerSearch search, UnitOptions options, AuditTrail trail, Units units, AppClock clock) {
        this.search = search;
        this.options = options;
        this.trail = trail;
        this.units = units;
        this.clock = clock;
    }

    ManagedOfficer get(String username, String administrator) {
        return search.get(username, administrator);
    }

    /** The whole page with nothing typed yet. */
    ModelAndView page(String username, String administrator) {
        ManagedOfficer officer = get(username, administrator);
        return page(officer, officer.version(), administrator)
                .addObject("typed", stored(officer).with("validFrom", clock.today()));
    }

    /** The page after a form was refused: {@code typed} stands in that form, the others show what is stored. */
    ModelAndView page(String username, Typed typed, boolean grant, boolean fresh, String administrator) {
        ManagedOfficer officer = get(username, administrator);
        Typed shown = grant
                ? typed.with("fullName", officer.fullName()).with("title", officer.title())
                : typed.with("validFrom", clock.today());
        return page(officer, fresh ? officer.version() : typed.version(), administrator)
                .addObject("typed", shown);
    }

    private static Typed stored(ManagedOfficer officer) {
        return new Typed(Map.of()).with("fullName", officer.fullName()).with("title", officer.title());
    }

    private ModelAndView page(ManagedOfficer officer, int version, String administrator) {
        return new ModelAndView("administration/officer")
                .addObject("officer", officer)
                .addObject("version", version)
                .addObject("units", units)
                .addObject("today", clock.today())
                .addObject("unitOptions", options.of(administrator))
                .addObject("roles", Role.values())
                .addObject("events", trail.list(AuditKind.Subject.OFFICER, officer.username(), null, EVENTS));
    }
}
