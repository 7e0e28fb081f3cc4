package vn.ansinh.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.ansinh.organisation.AuditEvent;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.organisation.Officers;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.NotFound;
import vn.ansinh.support.AnSinhTest;

@AnSinhTest
class AccountsIT {

    private static final Actor BY = new Actor("quantri", "P12");

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountMapper mapper;

    @Autowired
    private Officers officers;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private AuditTrail trail;

    @Test
    void resetPasswordWorksOnceIsRecordedAndNotTold() {
        String username = "giamsat.105";
        String password = accounts.resetPassword(username, BY);

        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(encoder.matches(
                        password, officers.find(username).orElseThrow().passwordHash()))
                .isTrue();
        assertThat(mapper.find(username).mustChange()).isTrue();
        assertThat(accounts.resetPassword(username, BY)).isNotEqualTo(password);
        assertThat(mapper.find(username).credentialVersion()).isEqualTo(2);
        List<AuditEvent> events = trail.list(AuditKind.Subject.OFFICER, username, null, 10);
        assertThat(events)
                .extracting(AuditEvent::kind)
                .containsExactly(AuditKind.PASSWORD_RESET, AuditKind.PASSWORD_RESET);
        assertThat(events).noneMatch(event -> String.valueOf(event.detail()).contains(password));
    }

    @Test
    void nobodyIsResetWhoIsNotThere() {
        assertThatThrownBy(() -> accounts.resetPassword("khong.co", BY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.clearSecondFactor("Người Lạ", BY)).isInstanceOf(NotFound.class);
    }
}
