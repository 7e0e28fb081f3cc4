package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.InputProblem;

/** What may stand in a unit's row. */
@Component
class UnitCheck {

    private static final Pattern AGENCY_CODE = Pattern.compile("000\\.\\d{2,3}\\.\\d{2,3}\\.H\\d{2}");
    private static final Pattern PHONE = Pattern.compile("[0-9][0-9 .-]{5,19}");
    private static final Pattern COMMUNE_CODE = Pattern.compile("\\d{5}");
    private static final int LONGEST_NAME = 120;

    private final Units units;
    private final AppClock clock;

    UnitCheck(Units units, AppClock clock) {
        this.units = units;
        this.clock = clock;
    }

    UnitValues changed(Unit before, UnitValues wanted) {
        List<InputProblem.Entry> problems = new ArrayList<>();
        LocalDate to = UnitRegister.mayEnd(before.kind()) ? wanted.validTo() : before.validTo();
        UnitValues values = values(before.id(), wanted, before.validFrom(), to, problems);
        if (to != null
                && !to.equals(before.validTo())
                && to.isBefore(clock.today().minusDays(1))) {
            problem("validTo", "Ngày cuối sớm nhất là hôm qua.", problems);
        }
        return orThrow(values, problems);
    }

    UnitValues added(UnitKind kind, String code, Unit parent, UnitValues wanted) {
        List<InputProblem.Entry> problems = new ArrayList<>();
        UnitValues values = values("", wanted, wanted.validFrom(), wanted.validTo(), problems);
        if (!parentKinds(kind).contains(parent.kind())) {
            problem(
                    "kind",
                    "%s không đặt dưới %s."
                            .formatted(kind.vietnamese(), parent.kind().vietnamese()),
                    problems);
        }
        if (kind == UnitKind.COMMUNE && !COMMUNE_CODE.matcher(code).matches()) {
            problem("code", "Nhập mã hành chính của xã, 5 chữ số. Ví dụ: 03388.", problems);
        }
        if (!parent.validOn(values.validFrom())) {
            problem("validFrom", "%s không hoạt động ngày này.".formatted(parent.name()), problems);
        }
        return orThrow(values, problems);
    }

    static Set<UnitKind> parentKinds(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT -> Set.of(UnitKind.PROVINCE);
            case COMMUNE, TAX, INSURANCE, PAYER -> Set.of(UnitKind.PROVINCE, UnitKind.DISTRICT);
            case PROVINCE, DISTRICT -> Set.of();
        };
    }

    private UnitValues values(
            String id, UnitValues wanted, LocalDate from, @Nullable LocalDate to, List<InputProblem.Entry> problems) {
        String name = OfficerCheck.line(wanted.name());
        String agencyCode = OfficerCheck.lineOrNull(wanted.agencyCode());
        String phone = OfficerCheck.lineOrNull(wanted.phone());
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            problem("name", "Nhập tên đơn vị, từ 2 đến 120 ký tự.", problems);
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            problem("phone", "Số điện thoại chỉ gồm chữ số, dấu cách, dấu chấm, gạch; ví dụ 0213 3876 543.", problems);
        }
        if (to != null && to.isBefore(from)) {
            problem("validTo", "Ngày cuối phải từ ngày bắt đầu trở đi.", problems);
        }
        if (agencyCode != null && !AGENCY_CODE.matcher(agencyCode).matches()) {
            problem("agencyCode", "Mã định danh có dạng 000.00.80.H35: mã hồ sơ bắt đầu bằng mã này.", problems);
        }
        UnitValues values = new UnitValues(name, agencyCode, phone, from, to);
        units.all().stream()
                .filter(other -> agencyCode != null && agencyCode.equals(other.agencyCode()))
                .filter(other -> !other.id().equals(id) && overlaps(other, values))
                .findFirst()
                .ifPresent(other -> problem(
                        "agencyCode", "Mã này là của %s trong cùng thời gian.".formatted(other.name()), problems));
        return values;
    }

    private static boolean overlaps(Unit other, UnitValues values) {
        LocalDate otherTo = other.validTo();
        LocalDate to = values.validTo();
        return (otherTo == null || !otherTo.isBefore(values.validFrom()))
                && (to == null || !to.isBefore(other.validFrom()));
    }

    private static UnitValues orThrow(UnitValues values, List<InputProblem.Entry> problems) {
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        return values;
    }

    private static void problem(String field, String message, List<InputProblem.Entry> problems) {
        problems.add(new InputProblem.Entry(field, message));
    }
}
