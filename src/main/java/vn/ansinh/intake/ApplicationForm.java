package vn.ansinh.intake;

import org.jspecify.annotations.Nullable;

/** An application for one person as typed; without {@code beneficiary} the applicant asks for himself or herself. */
public record ApplicationForm(CoverForm cover, @Nullable PersonForm beneficiary, BenefitForm benefit) {}
