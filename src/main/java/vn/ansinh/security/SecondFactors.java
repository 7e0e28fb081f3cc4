package vn.ansinh.security;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.organisation.AuditKind;
import vn.ansinh.organisation.AuditTrail;
import vn.ansinh.shared.Actor;
import vn.ansinh.shared.AppClock;

/** The second factor of an officer: an authenticator's secret, and ten codes for the day when the telephone is lost. */
@Service
class SecondFactors {

    private static final int CODES = 10;
    private static final int CODE_GROUPS = 3;

    private final AccountMapper mapper;
    private final SecurityKey key;
    private final AuditTrail trail;
    private final AppClock clock;

    SecondFactors(AccountMapper mapper, SecurityKey key, AuditTrail trail, AppClock clock) {
        this.mapper = mapper;
        this.key = key;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether {@code code} shows that the officer's authenticator has {@code secret}. */
    boolean shows(byte[] secret, String code) {
        return Totp.match(secret, normal(code), realTime(), null).isPresent();
    }

    /** Takes {@code secret} as the officer's; the officer's other sessions end. @return the recovery codes, to be shown once */
    @Transactional
    List<String> set(String username, byte[] secret, String code) {
        mapper.insertMissing(username, Account.Source.LOCAL);
        Account account = mapper.lock(username);
        long used = Totp.match(secret, normal(code), realTime(), null).orElseGet(() -> Totp.step(realTime()));
        mapper.update(account.withFactor(key.seal(username, secret), used).withNextVersion());
        trail.record(AuditKind.SECOND_FACTOR_SET, username, null, new Actor(username, null));
        return freshCodes(username);
    }

    /** Whether {@code typed} is a code of the officer's authenticator or one of the recovery codes; either works once. */
    @Transactional
    boolean use(String username, String typed) {
        mapper.insertMissing(username, Account.Source.LOCAL);
        Account account = mapper.lock(username);
        String sealed = account.factorSecret();
        String code = normal(typed);
        if (sealed == null) {
            return false;
        }
        OptionalLong step = Totp.match(key.open(username, sealed), code, realTime(), account.factorStep());
        if (step.isPresent()) {
            mapper.update(account.withFactor(sealed, step.getAsLong()));
            return true;
        }
        if (mapper.deleteRecoveryCode(username, hash(username, code)) == 0) {
            return false;
        }
        trail.record(
                AuditKind.RECOVERY_CODE_USED,
                username,
                "Còn lại %d mã".formatted(mapper.countRecoveryCodes(username)),
                new Actor(username, null));
        return true;
    }

    @Transactional
    List<String> renewCodes(String username) {
        trail.record(AuditKind.SECOND_FACTOR_SET, username, "Cấp lại mã dự phòng", new Actor(username, null));
        return freshCodes(username);
    }

    int codesLeft(String username) {
        return mapper.countRecoveryCodes(username);
    }

    private List<String> freshCodes(String username) {
        mapper.deleteRecoveryCodes(username);
        List<String> codes = Stream.generate(() -> RandomText.groups(CODE_GROUPS))
                .limit(CODES)
                .toList();
        mapper.insertRecoveryCodes(
                username,
                codes.stream().map(code -> hash(username, normal(code))).toList());
        return codes;
    }

    private String hash(String username, String code) {
        return key.sign("recovery", username + "|" + code);
    }

    private static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** An officer's telephone does not live in the demo's year. */
    private Instant realTime() {
        return clock.instant().minus(clock.offset());
    }
}
