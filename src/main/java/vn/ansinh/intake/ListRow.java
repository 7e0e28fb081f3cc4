package vn.ansinh.intake;

import org.jspecify.annotations.Nullable;

/** A row of a list as typed; {@code row} is its number in the file, {@code household} tells apart people without numbers. */
public record ListRow(int row, PersonForm person, @Nullable String household, BenefitForm benefit) {}
