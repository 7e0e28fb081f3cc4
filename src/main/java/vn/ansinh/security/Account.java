package vn.ansinh.security;

import org.jspecify.annotations.Nullable;

/**
 * How one officer signs in. Whatever ends the officer's other sessions raises {@code credentialVersion}; {@code factorSecret}
 * is sealed, {@code factorStep} is the last time step whose code was used.
 */
record Account(
        String username,
        Source source,
        boolean mustChange,
        int credentialVersion,
        @Nullable String factorSecret,
        @Nullable Long factorStep) {

    enum Source {
        LOCAL,
        OIDC
    }

    static Account plain(String username) {
        return new Account(username, Source.LOCAL, false, 0, null, null);
    }

    Account withFactor(@Nullable String sealedSecret, @Nullable Long usedStep) {
        return new Account(username, source, mustChange, credentialVersion, sealedSecret, usedStep);
    }

    Account withPassword(boolean oneTime) {
        return new Account(username, source, oneTime, credentialVersion, factorSecret, factorStep);
    }

    Account withNextVersion() {
        return new Account(username, source, mustChange, credentialVersion + 1, factorSecret, factorStep);
    }

    boolean isLocal() {
        return source == Source.LOCAL;
    }
}
