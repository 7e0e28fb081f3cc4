package vn.ansinh.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The same person already asks for or has the same benefit in the same months, in another dossier of {@code unitName}. */
public record Overlap(
        @Nullable Long lineId,
        String fullName,
        @Nullable String idNumber,
        String otherDossier,
        String unitName,
        LineStatus otherStatus,
        LocalDate periodFrom,
        int months) {

    /** For the counter and the forms: «đã hưởng tại …». */
    public String vietnamese() {
        String verb = otherStatus == LineStatus.PENDING ? "đang đề nghị hưởng" : "đã hưởng";
        return "%s (%s) %s tại %s, hồ sơ %s, %d tháng từ tháng %d/%d"
                .formatted(
                        fullName,
                        idNumber == null ? "không có số định danh" : idNumber,
                        verb,
                        unitName,
                        otherDossier,
                        months,
                        periodFrom.getMonthValue(),
                        periodFrom.getYear());
    }
}
