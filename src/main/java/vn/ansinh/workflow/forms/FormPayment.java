package vn.ansinh.workflow.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.payout.PaymentRow;
import vn.ansinh.payout.PaymentStatus;
import vn.ansinh.shared.VietnameseText;

/** A sealed row as the form lists it; {@code amount} in whole đồng. */
record FormPayment(
        long id,
        int seq,
        String code,
        String fullName,
        String order,
        String birth,
        String idNumber,
        String address,
        String unit,
        String number,
        String group,
        int months,
        long amount,
        String account,
        PaymentStatus status,
        String statusText,
        @Nullable String paidOn,
        @Nullable String reason) {

    static FormPayment of(PaymentRow row, Map<String, String> groupNames, Words words) {
        return new FormPayment(
                row.id(),
                row.seq(),
                row.code(),
                row.fullName(),
                VietnameseText.sortKey(row.fullName()),
                row.birthYear() == null ? "" : Integer.toString(row.birthYear()),
                row.idNumber() == null ? "" : row.idNumber(),
                row.address(),
                row.unitName(),
                row.dossierNumber(),
                groupNames.getOrDefault(row.benefitGroup(), row.benefitGroup()),
                row.months(),
                row.amount(),
                row.accountNo() == null ? "" : row.accountNo(),
                row.status(),
                row.status().vietnamese(),
                words.date(row.paidOn()),
                row.reason());
    }
}
