package vn.ansinh.letter;

import org.jspecify.annotations.Nullable;

/** Who handed the dossier in, as the forms of TT 01/2018 name the person. */
public record Applicant(
        String name,
        String address,
        @Nullable String phone,
        @Nullable String email) {}
