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

    boolean isLocal() {
        return source == Source.LOCAL;
    }
}
