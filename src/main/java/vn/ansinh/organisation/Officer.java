package vn.ansinh.organisation;

import org.jspecify.annotations.Nullable;

/** A user of the system; {@code passwordHash} has the form of Spring's delegating encoder ({@code {bcrypt}…}). */
public record Officer(
        String username, String fullName, @Nullable String title, String passwordHash, boolean active) {}
