package vn.ansinh.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ansinh.organisation.Role;

class NavEntryTest {

    @Test
    void citizensSeeOnlyTheTracking() {
        assertThat(labels(Set.of())).containsExactly("Nộp hồ sơ", "Tra cứu");
    }

    @Test
    void officersSeeTheirWorkAndSupervisorsWhatTheyWatch() {
        assertThat(labels(Set.of(Role.RECEIVER))).containsExactly("Việc của tôi", "Quầy tiếp nhận", "Hồ sơ", "Nộp hồ sơ", "Tra cứu");
        assertThat(labels(Set.of(Role.SUPERVISOR))).containsExactly("Hồ sơ", "Giám sát", "Nộp hồ sơ", "Tra cứu");
        assertThat(labels(Set.of(Role.LEADER))).containsExactly("Việc của tôi", "Hồ sơ", "Giám sát", "Nộp hồ sơ", "Tra cứu");
        assertThat(labels(EnumSet.allOf(Role.class))).hasSize(NavEntry.values().length);
    }

    @Test
    void thePageAskedForIsMarkedWithAllBelowIt() {
        assertThat(current("/giam-sat/chien-dich")).containsExactly("Giám sát");
        assertThat(current("/giam-sat-khac")).isEmpty();
    }

    private static List<String> labels(Set<Role> roles) {
        return new Shell("/", roles, null, () -> null)
                .links().stream().map(NavLink::label).toList();
    }

    private static List<String> current(String path) {
        return new Shell(path, EnumSet.allOf(Role.class), null, () -> null)
                .links().stream().filter(NavLink::current).map(NavLink::label).toList();
    }
}
