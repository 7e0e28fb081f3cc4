package vn.ansinh.intake;

import org.jspecify.annotations.Nullable;

/** What is asked for, as typed: a group of the procedure, months, how the money shall come (CASH, POST, BANK). */
public record BenefitForm(
        @Nullable String group,
        @Nullable String months,
        @Nullable String payChannel,
        @Nullable String accountNo) {

    public static final BenefitForm EMPTY = new BenefitForm(null, null, null, null);
}
