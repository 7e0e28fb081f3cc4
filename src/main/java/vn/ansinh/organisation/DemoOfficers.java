package vn.ansinh.organisation;

import static vn.ansinh.organisation.Role.ACCOUNTANT;
import static vn.ansinh.organisation.Role.ADMINISTRATOR;
import static vn.ansinh.organisation.Role.APPRAISER;
import static vn.ansinh.organisation.Role.CHAIRMAN;
import static vn.ansinh.organisation.Role.CONFIRMER;
import static vn.ansinh.organisation.Role.LEADER;
import static vn.ansinh.organisation.Role.PAYER;
import static vn.ansinh.organisation.Role.RECEIVER;
import static vn.ansinh.organisation.Role.REVIEWER;
import static vn.ansinh.organisation.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Officers for every unit of Lai Châu in both eras, with one well-known password: only where the profile says so. A
 * username is the work and the unit's code; where a code lives on after the reform, the account lives on with it.
 */
@Component
@Profile("demo | test | campaign")
public class DemoOfficers {

    public static final String PASSWORD = "ansinh";

    private static final String PROVINCE = "P12";
    private static final String PROVINCE_SINCE_REFORM = "P12" + ReferenceUnits.SINCE_REFORM;

    private final Officers officers;
    private final Units units;

    DemoOfficers(Officers officers, Units units) {
        this.officers = officers;
        this.units = units;
    }

    /** Who signs for a unit that decides, and the unit. */
    public record Led(Unit unit, String username, String fullName) {}

    /** The governments and departments of both eras that sign decisions, without the communes. */
    public List<Led> led() {
        return all().stream()
                .flatMap(officer -> officer.memberships().stream()
                        .filter(held -> held.role() == LEADER)
                        .map(held -> new Led(units.get(held.unitId()), officer.username(), officer.fullName())))
                .filter(led -> led.unit().kind() != UnitKind.COMMUNE)
                .toList();
    }

    /** Adds what is missing; returns the number of accounts. */
    public int load() {
        List<NewOfficer> all = all();
        officers.addAll(all, PASSWORD);
        return all.size();
    }

    /** One account of each kind, all on the way of one dossier from commune {@code communeId} before the reform. */
    public List<DemoAccount> accounts(String communeId) {
        String commune = units.get(communeId).code();
        String district = units.ancestor(communeId, UnitKind.DISTRICT).code();
        List<String> shown = List.of(
                "tiepnhan." + commune,
                "xetduyet." + commune,
                "chutich." + commune,
                "thue." + district,
                "bhxh." + district,
                "thamdinh1." + district,
                "lanhdao." + district,
                "ketoan1." + district,
                "thamdinh1.s12",
                "lanhdao.s12",
                "thamdinh1.12",
                "lanhdao.12",
                "ketoan1.12",
                "ketoan2.12",
                "chitra1.b12",
                "giamsat.12",
                "quantri");
        Map<String, NewOfficer> byName = new LinkedHashMap<>();
        all().forEach(officer -> byName.put(officer.username(), officer));
        return shown.stream().map(byName::get).map(this::account).toList();
    }

    private DemoAccount account(NewOfficer officer) {
        String unitId = officer.memberships().get(0).unitId();
        List<Role> roles = officer.memberships().stream()
                .filter(membership -> membership.unitId().equals(unitId))
                .map(Membership::role)
                .toList();
        return new DemoAccount(officer.username(), roles, units.name(unitId));
    }

    private List<NewOfficer> all() {
        Builder made = new Builder();
        for (Unit district : units.children(PROVINCE, UnitKind.DISTRICT)) {
            units.children(district.id(), UnitKind.COMMUNE).forEach(made::commune);
            made.deciders(district.id(), district.code());
            made.add("giamsat", district.code(), district.id(), SUPERVISOR);
            units.children(district.id(), UnitKind.TAX)
                    .forEach(tax -> made.add("thue", tax.code(), tax.id(), CONFIRMER));
            units.children(district.id(), UnitKind.INSURANCE)
                    .forEach(insurance -> made.add("bhxh", insurance.code(), insurance.id(), CONFIRMER));
        }
        units.children(PROVINCE_SINCE_REFORM, UnitKind.COMMUNE).forEach(made::communeThatDecides);
        for (String province : List.of(PROVINCE, PROVINCE_SINCE_REFORM)) {
            made.deciders(province, "12");
            units.children(province, UnitKind.DEPARTMENT).forEach(unit -> made.deciders(unit.id(), "s12"));
            units.children(province, UnitKind.PAYER).forEach(unit -> {
                made.add("chitra1", "b12", unit.id(), PAYER);
                made.add("chitra2", "b12", unit.id(), PAYER);
            });
            made.add("giamsat", "12", province, SUPERVISOR);
            made.add("quantri", "", province, ADMINISTRATOR);
        }
        return made.officers();
    }

    private static final class Builder {

        private final Map<String, List<Membership>> memberships = new LinkedHashMap<>();

        void commune(Unit unit) {
            add("tiepnhan", unit.code(), unit.id(), RECEIVER);
            add("xetduyet", unit.code(), unit.id(), REVIEWER);
            add("chutich", unit.code(), unit.id(), CHAIRMAN);
        }

        void communeThatDecides(Unit unit) {
            commune(unit);
            add("chutich", unit.code(), unit.id(), LEADER);
            add("thamdinh1", unit.code(), unit.id(), APPRAISER);
            accountants(unit.id(), unit.code());
        }

        void deciders(String unitId, String suffix) {
            add("thamdinh1", suffix, unitId, APPRAISER);
            add("thamdinh2", suffix, unitId, APPRAISER);
            add("lanhdao", suffix, unitId, LEADER);
            accountants(unitId, suffix);
        }

        private void accountants(String unitId, String suffix) {
            add("ketoan1", suffix, unitId, ACCOUNTANT);
            add("ketoan2", suffix, unitId, ACCOUNTANT);
        }

        void add(String work, String suffix, String unitId, Role role) {
            String username = suffix.isEmpty() ? work : work + "." + suffix.toLowerCase(Locale.ROOT);
            memberships.computeIfAbsent(username, key -> new ArrayList<>()).add(new Membership(unitId, role));
        }

        List<NewOfficer> officers() {
            DemoNames names = new DemoNames();
            List<NewOfficer> officers = new ArrayList<>();
            memberships.forEach((username, held) -> officers.add(new NewOfficer(
                    username, names.next(), held.get(0).role().vietnamese() + " (tài khoản dùng thử)", held)));
            return officers;
        }
    }
}
