package vn.ansinh.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.shared.Actor;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class AuditTrailIT {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void eventsAreReadNewestFirstPageByPage() {
        transaction.executeWithoutResult(status -> {
            trail.record(AuditKind.ROLE_GRANTED, "audit.one", "Kế toán – Sở Tài chính", Actor.SYSTEM);
            trail.record(AuditKind.ROLE_ENDED, "audit.one", "đ".repeat(1500), new Actor("quantri", "P12"));
            trail.record(AuditKind.UNIT_CHANGED, "audit.one", null, Actor.SYSTEM);
        });

        var newest = trail.list(AuditKind.Subject.OFFICER, "audit.one", null, 1);
        assertThat(newest).extracting(AuditEvent::kind).containsExactly(AuditKind.ROLE_ENDED);
        assertThat(newest.get(0).unitId()).isEqualTo("P12");
        assertThat(newest.get(0).detail()).hasSize(1000).endsWith("…");
        assertThat(trail.list(
                        AuditKind.Subject.OFFICER, "audit.one", newest.get(0).id(), 10))
                .extracting(AuditEvent::detail)
                .containsExactly("Kế toán – Sở Tài chính");
    }

    @Test
    void nothingIsRecordedOutsideTheTransactionOfTheChange() {
        assertThatThrownBy(() -> trail.record(AuditKind.OFFICER_ADDED, "audit.two", null, Actor.SYSTEM))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
