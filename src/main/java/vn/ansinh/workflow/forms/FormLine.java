package vn.ansinh.workflow.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.dossier.Line;
import vn.ansinh.dossier.LineStatus;
import vn.ansinh.shared.Dates;

/** A line as a form lists it; {@code amount} in whole đồng. */
record FormLine(
        long id,
        int seq,
        String fullName,
        String birth,
        String sex,
        String idNumber,
        String address,
        String group,
        String period,
        long amount,
        String payChannel,
        LineStatus status,
        String statusText,
        @Nullable String reason) {

    static FormLine of(Line line, Map<String, String> groupNames) {
        return new FormLine(
                line.id(),
                line.seq(),
                line.fullName(),
                birth(line),
                sex(line.sex()),
                line.idNumber() == null ? "" : line.idNumber(),
                line.address(),
                groupNames.getOrDefault(line.benefitGroup(), line.benefitGroup()),
                Dates.period(line.periodFrom(), line.months()),
                line.amount(),
                line.payChannel().vietnamese() + (line.accountNo() == null ? "" : " " + line.accountNo()),
                line.status(),
                line.status().vietnamese(),
                line.reason());
    }

    private static String birth(Line line) {
        if (line.birthOn() != null) {
            return Dates.date(line.birthOn());
        }
        return line.birthYear() == null ? "" : Integer.toString(line.birthYear());
    }

    private static String sex(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return code.equals("M") ? "Nam" : "Nữ";
    }
}
