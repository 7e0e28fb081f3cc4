package vn.ansinh.organisation;

import org.jspecify.annotations.Nullable;

/** An officer whom an administrator adds with a first role. */
public record NewAccount(
        String username, String fullName, @Nullable String title, RolePeriod role) {}
