package vn.ansinh.workflow.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.VietnameseText;

/** A line as a form lists it; {@code amount} in whole đồng, {@code order} sorts by Vietnamese given name. */
record FormLine(
        long id,
        int seq,
        String fullName,
        String order,
        String birth,
        String birthOrder,
        String sex,
        String idNumber,
        String address,
        String groupCode,
        String group,
        String period,
        int months,
        long amount,
        String payChannel,
        LineStatus status,
        String statusText,
        @Nullable String reason,
        int version) {

    static FormLine of(Line line, Map<String, String> groupNames) {
        return new FormLine(
                line.id(),
                line.seq(),
                line.fullName(),
                VietnameseText.sortKey(line.fullName()),
                birth(line),
                birthOrder(line),
                sex(line.sex()),
                line.idNumber() == null ? "" : line.idNumber(),
                line.address(),
                line.benefitGroup(),
                groupNames.getOrDefault(line.benefitGroup(), line.benefitGroup()),
                Dates.period(line.periodFrom(), line.months()),
                line.months(),
                line.amount(),
                line.payChannel().vietnamese() + (line.accountNo() == null ? "" : " " + line.accountNo()),
                line.status(),
                line.status().vietnamese(),
                line.reason(),
                line.version());
    }

    private static String birth(Line line) {
        if (line.birthOn() != null) {
            return Dates.date(line.birthOn());
        }
        return line.birthYear() == null ? "" : Integer.toString(line.birthYear());
    }

    private static String birthOrder(Line line) {
        return line.birthOn() != null ? line.birthOn().toString() : String.valueOf(line.birthYear());
    }

    private static String sex(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return code.equals("M") ? "Nam" : "Nữ";
    }
}
