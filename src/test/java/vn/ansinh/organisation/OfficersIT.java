package vn.ansinh.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotFound;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class OfficersIT {

    @Autowired
    private Officers officers;

    @Autowired
    private Units units;

    @Autowired
    private DemoOfficers demo;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void backToTheRealTime() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void everyCommuneOfLaiChauHasItsThreeOfficersInSpring2020() {
        goTo(LocalDate.of(2020, 5, 4));
        for (Unit district : units.children("P12", UnitKind.DISTRICT)) {
            List<Unit> communes = units.children(district.id(), UnitKind.COMMUNE);
            assertThat(communes).isNotEmpty();
            for (Unit commune : communes) {
                assertThat(officers.holds("tiepnhan." + commune.code(), Role.RECEIVER, commune.id()))
                        .isTrue();
                assertThat(officers.holds("xetduyet." + commune.code(), Role.REVIEWER, commune.id()))
                        .isTrue();
                assertThat(officers.holds("chutich." + commune.code(), Role.CHAIRMAN, commune.id()))
                        .isTrue();
            }
        }
    }

    @Test
    void everyDemoAccountIsThereWithItsRolesAndThePassword() {
        goTo(LocalDate.of(2020, 5, 4));
        List<DemoAccount> accounts = demo.accounts("C03388");
        assertThat(accounts)
                .extracting(DemoAccount::username)
                .contains("tiepnhan.03388", "thue.105", "thamdinh1.12", "lanhdao.12", "chitra1.b12", "quantri");
        for (DemoAccount account : accounts) {
            Officer officer = officers.find(account.username()).orElseThrow();
            assertThat(officer.title()).contains("tài khoản dùng thử");
            assertThat(officers.membershipsOf(account.username()))
                    .extracting(Membership::role)
                    .containsAll(account.roles());
        }
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .matches(
                                "ansinh", officers.find("quantri").orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void rolesEndWithTheirUnitAndGoOnInTheNextEra() {
        goTo(LocalDate.of(2025, 6, 30));
        assertThat(officers.holds("lanhdao.105", Role.LEADER, "D105")).isTrue();
        assertThat(officers.membershipsOf("lanhdao.12")).containsExactly(new Membership("P12", Role.LEADER));
        goTo(LocalDate.of(2025, 7, 1));
        assertThat(officers.membershipsOf("lanhdao.105")).isEmpty();
        assertThat(officers.membershipsOf("lanhdao.12")).containsExactly(new Membership("P12.25", Role.LEADER));
        for (Unit commune : units.children("P12.25", UnitKind.COMMUNE)) {
            assertThat(officers.membershipsOf("chutich." + commune.code()))
                    .containsExactlyInAnyOrder(
                            new Membership(commune.id(), Role.CHAIRMAN), new Membership(commune.id(), Role.LEADER));
            assertThat(officers.holds("ketoan2." + commune.code(), Role.ACCOUNTANT, commune.id()))
                    .isTrue();
        }
    }

    @Test
    void anOfficerWhoIsNotActiveHoldsNothing() {
        officers.add(officer("nghiviec.03388"), "mot-mat-khau");
        goTo(LocalDate.of(2020, 5, 4));
        assertThat(officers.membershipsOf("nghiviec.03388")).hasSize(1);
        jdbc.update("UPDATE officer SET active = FALSE WHERE username = 'nghiviec.03388'");
        assertThat(officers.membershipsOf("nghiviec.03388")).isEmpty();
        assertThat(officers.holds("nghiviec.03388", Role.REVIEWER, "C03388")).isFalse();
    }

    @Test
    void aUsernameIsGivenOnce() {
        officers.add(officer("moi.03388"), "mot");
        assertThatThrownBy(() -> officers.add(officer("moi.03388"), "hai"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("moi.03388");
        assertThatThrownBy(() -> officers.add(officer("Người Mới"), "hai"))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("không hợp lệ");
    }

    @Test
    void whateverIsTypedAsAUsernameIsOnlyUnknown() {
        for (String typed : List.of("Nguyễn Văn A", "", "QUANTRI", "a' OR '1'='1", "x".repeat(300))) {
            assertThat(officers.find(typed)).isEmpty();
            assertThat(officers.membershipsOf(typed)).isEmpty();
            assertThat(officers.holds(typed, Role.ADMINISTRATOR, "P12")).isFalse();
        }
    }

    @Test
    void loadingDemoOfficersAgainKeepsAChangedPassword() {
        jdbc.update("UPDATE officer SET password_hash = '{noop}x' WHERE username = 'giamsat.108'");
        int before = jdbc.queryForObject("SELECT COUNT(*) FROM officer_role", Integer.class);
        demo.load();
        assertThat(officers.find("giamsat.108").orElseThrow().passwordHash()).isEqualTo("{noop}x");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM officer_role", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void theTreeOfUnitsIsWalkedUpAndAcross() {
        assertThat(units.ancestor("C03388", UnitKind.DISTRICT).id()).isEqualTo("D105");
        assertThat(units.ancestor("T105", UnitKind.PROVINCE).id()).isEqualTo("P12");
        assertThat(units.ancestor("D105", UnitKind.DISTRICT).id()).isEqualTo("D105");
        assertThat(units.isWithin("C03388", "P12")).isTrue();
        assertThat(units.isWithin("C03388", "D106")).isFalse();
        assertThat(units.successors("P58")).extracting(Unit::id).containsExactly("P56.25");
        assertThat(units.wholeSuccessor("P12")).map(Unit::id).contains("P12.25");
        assertThat(units.successors("D105")).isNotEmpty().allMatch(unit -> unit.kind() == UnitKind.COMMUNE);
        assertThat(units.validOn(LocalDate.of(2020, 5, 4), UnitKind.PROVINCE)).hasSize(63);
        assertThat(units.name("C99999")).isEqualTo("C99999");
        assertThatThrownBy(() -> units.get("C99999")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.ancestor(
                        units.children("P12.25", UnitKind.COMMUNE).get(0).id(), UnitKind.DISTRICT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aChangedNameIsSeenAfterAReload() {
        String name = units.name("C03389");
        jdbc.update("UPDATE unit SET name = 'Xã Tên Mới' WHERE id = 'C03389'");
        assertThat(units.name("C03389")).isEqualTo(name);
        units.reload();
        assertThat(units.name("C03389")).isEqualTo("Xã Tên Mới");
        jdbc.update("UPDATE unit SET name = ? WHERE id = 'C03389'", name);
        units.reload();
    }

    private void goTo(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(AppClock.ZONE).toInstant());
    }

    private static NewOfficer officer(String username) {
        return new NewOfficer(username, "Lò Thị Mới", null, List.of(new Membership("C03388", Role.REVIEWER)));
    }
}
