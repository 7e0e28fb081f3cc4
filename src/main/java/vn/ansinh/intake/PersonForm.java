package vn.ansinh.intake;

import org.jspecify.annotations.Nullable;

/**
 * A person as typed: {@code birth} is {@code 1950}, {@code 03/1950} or {@code 12/03/1950}, {@code sex} M or F (or Nam,
 * Nữ); {@code otherIdNumber} the CMND beside a CCCD.
 */
public record PersonForm(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String otherIdNumber,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String address) {

    public static final PersonForm EMPTY = new PersonForm(null, null, null, null, null, null);
}
