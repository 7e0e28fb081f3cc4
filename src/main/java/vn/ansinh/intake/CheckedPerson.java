package vn.ansinh.intake;

import org.jspecify.annotations.Nullable;

/** A person whose data passed the rules: text in NFC, numbers as digits, sex M or F. */
record CheckedPerson(
        String name,
        @Nullable String idNumber,
        @Nullable String otherIdNumber,
        @Nullable Birth birth,
        @Nullable String sex,
        String address) {}
