package vn.ansinh.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;
import vn.ansinh.shared.NotAllowed;
import vn.ansinh.shared.NotFound;
import vn.ansinh.support.AnSinhTest;

/** Who is away and who stands in: rights for the days, and who may set what. */
@AnSinhTest
class AbsencesIT {

    private static final String REVIEWER = "xetduyet.03390";
    private static final String RECEIVER = "tiepnhan.03390";
    private static final String CHAIRMAN = "chutich.03390";
    private static final LocalDate MONDAY = LocalDate.of(2020, 5, 4);

    @Autowired
    private Absences absences;

    @Autowired
    private Officers officers;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void monday() {
        goTo(MONDAY);
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("DELETE FROM absence");
        jdbc.update("UPDATE officer SET active = TRUE WHERE username LIKE '%.03390'");
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void deputyHoldsTheRolesOfTheAbsentOneOnTheDaysOnly() {
        set(REVIEWER, RECEIVER, 1, 3, REVIEWER);
        assertThat(officers.holds(RECEIVER, Role.REVIEWER, "C03390")).isFalse();

        goTo(MONDAY.plusDays(1));
        assertThat(officers.holds(RECEIVER, Role.REVIEWER, "C03390")).isTrue();
        assertThat(officers.membershipsOf(RECEIVER))
                .containsExactly(new Membership("C03390", Role.RECEIVER), new Membership("C03390", Role.REVIEWER));
        assertThat(officers.holds(REVIEWER, Role.REVIEWER, "C03390")).isTrue();
        assertThat(officers.list("C03390", Role.REVIEWER))
                .extracting(Officer::username)
                .containsExactly(RECEIVER, REVIEWER);
        assertThat(absences.standsIn(RECEIVER, Role.REVIEWER, "C03390")).isPresent();
        assertThat(absences.standsIn(RECEIVER, Role.RECEIVER, "C03390")).isEmpty();

        goTo(MONDAY.plusDays(3));
        assertThat(officers.holds(RECEIVER, Role.REVIEWER, "C03390")).isTrue();
        goTo(MONDAY.plusDays(4));
        assertThat(officers.membershipsOf(RECEIVER)).containsExactly(new Membership("C03390", Role.RECEIVER));
        assertThat(officers.list("C03390", Role.REVIEWER))
                .extracting(Officer::username)
                .containsExactly(REVIEWER);
    }

    @Test
    void endingItEndsTheRightsAtOnce() {
        set(REVIEWER, RECEIVER, 0, 5, REVIEWER);
        assertThat(officers.holds(RECEIVER, Role.REVIEWER, "C03390")).isTrue();

        absences.end(absences.today(REVIEWER).orElseThrow().id(), actor(CHAIRMAN));

        assertThat(officers.holds(RECEIVER, Role.REVIEWER, "C03390")).isFalse();
        assertThat(trail.list(AuditKind.Subject.OFFICER, REVIEWER, null, 2))
                .extracting(AuditEvent::kind, AuditEvent::actor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AuditKind.ABSENCE_ENDED, CHAIRMAN),
                        org.assertj.core.groups.Tuple.tuple(AuditKind.ABSENCE_SET, REVIEWER));
    }

    @Test
    void lockedAccountsPassNothingOn() {
        set(REVIEWER, RECEIVER, 0, 5, REVIEWER);
        jdbc.update("UPDATE officer SET active = FALSE WHERE username = ?", REVIEWER);
        assertThat(officers.holds(RECEIVER, Role.REVIEWER, "C03390")).isFalse();
        jdbc.update("UPDATE officer SET active = TRUE WHERE username = ?", REVIEWER);
        jdbc.update("UPDATE officer SET active = FALSE WHERE username = ?", RECEIVER);
        assertThat(officers.membershipsOf(RECEIVER)).isEmpty();
        assertThat(officers.list("C03390", Role.REVIEWER))
                .extracting(Officer::username)
                .containsExactly(REVIEWER);
    }

    @Test
    void rightsPassOneStepAndNeverAnAdministrators() {
        set(REVIEWER, RECEIVER, 0, 5, REVIEWER);
        jdbc.update(
                "INSERT INTO absence (username, deputy, from_on, to_on, reason, created_at, created_by) VALUES (?, ?, ?, ?, 'x',"
                        + " NOW(3), 'x'), ('quantri', ?, ?, ?, 'x', NOW(3), 'x')",
                RECEIVER,
                CHAIRMAN,
                MONDAY,
                MONDAY,
                CHAIRMAN,
                MONDAY,
                MONDAY);
        assertThat(officers.membershipsOf(CHAIRMAN))
                .containsExactly(new Membership("C03390", Role.CHAIRMAN), new Membership("C03390", Role.RECEIVER));
    }

    @Test
    void onlyOneselfTheHeadOrAnAdministratorSetsIt() {
        assertThatThrownBy(() -> set(REVIEWER, CHAIRMAN, 0, 1, RECEIVER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> set(REVIEWER, RECEIVER, 0, 1, "chutich.03389")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> set(REVIEWER, RECEIVER, 0, 1, "lanhdao.105")).isInstanceOf(NotAllowed.class);
        set(REVIEWER, RECEIVER, 0, 1, CHAIRMAN);
        set(REVIEWER, RECEIVER, 2, 3, "quantri");
        long id = absences.today(REVIEWER).orElseThrow().id();
        assertThatThrownBy(() -> absences.end(id, actor(RECEIVER))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> absences.end(-1, actor(REVIEWER))).isInstanceOf(NotFound.class);
        assertThat(absences.visibleTo(RECEIVER)).isEmpty();
        assertThat(absences.visibleTo(CHAIRMAN)).hasSize(2);
        assertThat(absences.forDeputy(RECEIVER)).hasSize(2);
    }

    @Test
    void whoStandsInForTheHeadSetsNoAbsencesByThat() {
        set(CHAIRMAN, RECEIVER, 0, 1, CHAIRMAN);
        assertThat(officers.leads(RECEIVER, "C03390")).isTrue();
        assertThatThrownBy(() -> set(REVIEWER, RECEIVER, 0, 1, RECEIVER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> set(CHAIRMAN, RECEIVER, 2, 9, RECEIVER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void impossibleDaysAndDeputiesAreTold() {
        refused("deputy", () -> set(REVIEWER, REVIEWER, 0, 1, REVIEWER));
        refused("deputy", () -> set(REVIEWER, "xetduyet.03389", 0, 1, REVIEWER));
        refused("deputy", () -> set(REVIEWER, "Người Lạ", 0, 1, REVIEWER));
        refused("fromOn", () -> set(REVIEWER, RECEIVER, -1, 1, REVIEWER));
        refused("toOn", () -> set(REVIEWER, RECEIVER, 2, 1, REVIEWER));
        refused("toOn", () -> set(REVIEWER, RECEIVER, 0, 90, REVIEWER));
        assertThatThrownBy(() -> set("Người Lạ", RECEIVER, 0, 1, REVIEWER)).isInstanceOf(NotFound.class);
        refused(
                "reason",
                () -> absences.set(new NewAbsence(REVIEWER, RECEIVER, MONDAY, MONDAY, " ".repeat(9)), actor(REVIEWER)));
        set(REVIEWER, RECEIVER, 0, 89, REVIEWER);
    }

    @Test
    void nobodyIsAwayTwiceAtOnceOrWhileStandingIn() {
        set(REVIEWER, RECEIVER, 1, 3, REVIEWER);
        refused("fromOn", () -> set(REVIEWER, CHAIRMAN, 3, 4, REVIEWER));
        refused("fromOn", () -> set(RECEIVER, CHAIRMAN, 0, 1, RECEIVER));
        refused("deputy", () -> set(CHAIRMAN, REVIEWER, 2, 2, CHAIRMAN));
        set(REVIEWER, CHAIRMAN, 4, 4, REVIEWER);
        set(RECEIVER, CHAIRMAN, 5, 5, RECEIVER);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsSet() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> work = List.of(
                    () -> set(REVIEWER, RECEIVER, 0, 2, REVIEWER), () -> set(RECEIVER, REVIEWER, 1, 3, RECEIVER));
            List<Throwable> refused = new ArrayList<>();
            for (Future<Object> one : both.invokeAll(work)) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    refused.add(failed.getCause());
                }
            }
            assertThat(refused).singleElement().isInstanceOf(InputProblem.class);
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM absence", Integer.class))
                    .isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
    }

    private Object set(String username, String deputy, int from, int to, String by) {
        absences.set(
                new NewAbsence(username, deputy, MONDAY.plusDays(from), MONDAY.plusDays(to), "Nghỉ phép"), actor(by));
        return true;
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InputProblem.class,
                        problem -> assertThat(problem.entries())
                                .extracting(InputProblem.Entry::field)
                                .containsOnly(field));
    }

    private void goTo(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(AppClock.ZONE).toInstant());
    }

    private static Actor actor(String username) {
        return new Actor(username, null);
    }
}
