package vn.ansinh.shared;

import org.jspecify.annotations.Nullable;

/** Who does something, and for which unit; the system acts as {@link #SYSTEM}, who applied and is no officer as {@link #APPLICANT}. */
public record Actor(String username, @Nullable String unitId) {

    public static final Actor SYSTEM = new Actor("he-thong", null);
    public static final Actor APPLICANT = new Actor("nguoi-nop", null);
}
