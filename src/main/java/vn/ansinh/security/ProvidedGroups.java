package vn.ansinh.security;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ansinh.organisation.Membership;
import vn.ansinh.organisation.Role;
import vn.ansinh.organisation.Units;

/**
 * The provider's groups as roles in units: {@code REVIEWER@C03388}, alone or under {@code groupsUnder}. Groups without
 * an {@code @} or elsewhere are not ours; one of ours that names no role or no unit of {@code today} is unknown.
 */
record ProvidedGroups(Set<Membership> roles, List<String> unknown) {

    static ProvidedGroups of(List<String> groups, String groupsUnder, Units units, LocalDate today) {
        Set<Membership> roles = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String group : groups) {
            String name = group.startsWith(groupsUnder) ? group.substring(groupsUnder.length()) : group;
            if (name.contains("@") && !name.contains("/")) {
                membership(name, units, today).ifPresentOrElse(roles::add, () -> unknown.add(name));
            }
        }
        return new ProvidedGroups(roles, unknown);
    }

    private static Optional<Membership> membership(String name, Units units, LocalDate today) {
        String[] parts = name.split("@", 2);
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(parts[0]))
                .findFirst()
                .filter(role ->
                        units.find(parts[1]).filter(unit -> unit.validOn(today)).isPresent())
                .map(role -> new Membership(parts[1], role));
    }
}
