package vn.ansinh.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ansinh.procedure.StageCode;
import vn.ansinh.shared.Actor;

/** Every status against every transition: what the dossier allows and what it refuses. */
class DossierTest {

    private static final Instant NOW = Instant.parse("2020-05-04T01:00:00Z");
    private static final Actor OFFICER = new Actor("xetduyet.03388", "C03388");
    private static final Set<DossierStatus> OPEN = EnumSet.of(
            DossierStatus.RECEIVED,
            DossierStatus.IN_PROGRESS,
            DossierStatus.WAITING_APPLICANT,
            DossierStatus.AWAITING_DECISION);

    @ParameterizedTest
    @EnumSource(DossierStatus.class)
    void eachTransitionHasItsStatuses(DossierStatus from) {
        allows(from, OPEN, d -> d.refuse(NOW, OFFICER, "lý do"));
        allows(from, OPEN, d -> d.withdraw(NOW, OFFICER, "lý do"));
        allows(from, OPEN, d -> d.enter(StageCode.APPRAISAL, "D105", NOW, OFFICER));
        allows(from, EnumSet.of(DossierStatus.IN_PROGRESS), d -> d.askSupplement(NOW, OFFICER, "giấy"));
        allows(from, EnumSet.of(DossierStatus.WAITING_APPLICANT), d -> d.takeSupplement(NOW, OFFICER, null));
        allows(from, EnumSet.of(DossierStatus.AWAITING_DECISION), d -> d.approve(NOW, OFFICER, "01/QĐ-UBND"));
        allows(from, EnumSet.of(DossierStatus.APPROVED), d -> d.settle(NOW, OFFICER));
        allows(from, EnumSet.of(DossierStatus.PAID), d -> d.handOver(NOW, OFFICER));
        allows(
                from,
                EnumSet.of(DossierStatus.APPROVED, DossierStatus.PAID),
                d -> d.enter(StageCode.PAYOUT, "P12", NOW, OFFICER));
    }

    @Test
    void transitionTellsWhatItMoved() {
        DossierEvent event = dossier(DossierStatus.APPROVED).settle(NOW, OFFICER);
        assertThat(event)
                .isEqualTo(
                        new DossierEvent(7, NOW, "xetduyet.03388", "C03388", EventKind.PAID, "APPROVED", "PAID", null));
    }

    @Test
    void firstAppointmentIsKeptAsTheOriginal() {
        Dossier dossier = dossier(DossierStatus.IN_PROGRESS);
        dossier.moveDue(LocalDate.of(2020, 5, 19), NOW, OFFICER, "tiếp nhận");
        dossier.moveDue(LocalDate.of(2020, 5, 27), NOW, OFFICER, "bổ sung");
        assertThat(dossier.dueOn()).isEqualTo(LocalDate.of(2020, 5, 27));
        assertThat(dossier.originalDueOn()).isEqualTo(LocalDate.of(2020, 5, 19));
    }

    private static void allows(DossierStatus from, Set<DossierStatus> allowed, Consumer<Dossier> transition) {
        Dossier dossier = dossier(from);
        if (allowed.contains(from)) {
            transition.accept(dossier);
        } else {
            assertThatThrownBy(() -> transition.accept(dossier)).isInstanceOf(IllegalStageChange.class);
            assertThat(dossier.status()).isEqualTo(from);
        }
    }

    /** As MyBatis makes one: from a row. */
    private static Dossier dossier(DossierStatus status) {
        try {
            Constructor<Dossier> constructor = Dossier.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            Dossier dossier = constructor.newInstance();
            set(dossier, "id", 7L);
            set(dossier, "number", "000.01.12.H35-200504-0001");
            set(dossier, "status", status);
            return dossier;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Dossier dossier, String field, Object value) throws ReflectiveOperationException {
        Field target = Dossier.class.getDeclaredField(field);
        target.setAccessible(true);
        target.set(dossier, value);
    }
}
