package vn.ansinh.shared;

import org.jspecify.annotations.Nullable;

/** Who does something, and for which unit; the system itself acts as {@link #SYSTEM}. */
public record Actor(String username, @Nullable String unitId) {

    public static final Actor SYSTEM = new Actor("he-thong", null);
}
