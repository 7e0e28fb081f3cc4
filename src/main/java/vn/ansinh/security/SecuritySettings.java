package vn.ansinh.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code ansinh.security.*}: whether leaders, accountants and administrators must have a second factor, the key that
 * seals its secrets, and how a provider's account becomes an officer.
 */
@ConfigurationProperties("ansinh.security")
record SecuritySettings(
        @DefaultValue("required") SecondFactor secondFactor,
        @DefaultValue("") String key,
        @DefaultValue Oidc oidc) {

    enum SecondFactor {
        REQUIRED,
        OPTIONAL
    }

    /** Names of claims, and the group under which ours lie: {@code /ansinh/REVIEWER@C03388}. */
    record Oidc(
            @DefaultValue("preferred_username") String usernameClaim,
            @DefaultValue("groups") String groupsClaim,
            @DefaultValue("/ansinh/") String groupsUnder) {}

    boolean requiresSecondFactor() {
        return secondFactor == SecondFactor.REQUIRED;
    }
}
