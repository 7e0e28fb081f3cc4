package vn.ansinh.procedure;

import java.util.EnumSet;
import java.util.Set;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.UnitKind;

/** At which kind of unit a stage is handled, seen from the dossier: its commune, that commune's district, … */
public enum Level {
    COMMUNE(UnitKind.COMMUNE, EnumSet.of(Role.RECEIVER, Role.REVIEWER, Role.CHAIRMAN, Role.APPRAISER, Role.LEADER)),
    TAX(UnitKind.TAX, EnumSet.of(Role.CONFIRMER)),
    INSURANCE(UnitKind.INSURANCE, EnumSet.of(Role.CONFIRMER)),
    DISTRICT(UnitKind.DISTRICT, EnumSet.of(Role.RECEIVER, Role.APPRAISER, Role.LEADER)),
    DEPARTMENT(UnitKind.DEPARTMENT, EnumSet.of(Role.RECEIVER, Role.APPRAISER, Role.LEADER)),
    PROVINCE(UnitKind.PROVINCE, EnumSet.of(Role.RECEIVER, Role.APPRAISER, Role.LEADER));

    private final UnitKind unitKind;
    private final Set<Role> stageRoles;

    Level(UnitKind unitKind, Set<Role> stageRoles) {
        this.unitKind = unitKind;
        this.stageRoles = stageRoles;
    }

    public UnitKind unitKind() {
        return unitKind;
    }

    public String vietnamese() {
        return unitKind.vietnamese();
    }

    boolean has(Role role) {
        return stageRoles.contains(role);
    }
}
