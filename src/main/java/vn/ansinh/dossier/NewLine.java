package vn.ansinh.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as written in an application or list. {@code idNumber} is CCCD (12 digits) or CMND (9 digits),
 * {@code otherIdNumber} the person's other one when both are known; children may have none. {@code householdNumber}
 * tells apart people without numbers. {@code amount} is what the amount rules gave for {@code months}, in đồng.
 */
public record NewLine(
        String fullName,
        @Nullable String idNumber,
        @Nullable String otherIdNumber,
        @Nullable String householdNumber,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthOn,
        @Nullable String sex,
        String address,
        String benefitGroup,
        int months,
        long amount,
        PayChannel payChannel,
        @Nullable String accountNo) {}
