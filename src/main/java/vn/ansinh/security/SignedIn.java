package vn.ansinh.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** A principal that is not an officer itself but carries one: somebody whom a provider has signed in. */
interface SignedIn {

    OfficerDetails officer();

    /** The officer of this sign-in, however it was made. */
    static @Nullable OfficerDetails officerOf(@Nullable Authentication authentication) {
        Object principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof OfficerDetails officer) {
            return officer;
        }
        return principal instanceof SignedIn other ? other.officer() : null;
    }
}
