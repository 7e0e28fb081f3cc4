package vn.ansinh.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ansinh.shared.AppClock;
import vn.ansinh.shared.Conflict;
import vn.ansinh.shared.Dates;
import vn.ansinh.shared.InputProblem;

/** Whether a role may be granted or ended so. What is over is history: no period begins or ends further back than yesterday. */
@Component
class RoleCheck {

    private final Units units;
    private final AppClock clock;

    RoleCheck(Units units, AppClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The period to be stored: one without an end ends with its unit. */
    RolePeriod granted(RolePeriod wanted, List<RolePeriod> held, Reach reach) {
        List<InputProblem.Entry> problems = new ArrayList<>();
        Unit unit = units.find(wanted.unitId()).orElse(null);
        LocalDate from = wanted.validFrom();
        LocalDate to = wanted.validTo();
        if (unit == null || !reach.covers(unit.id())) {
            throw new InputProblem("unitId", "Chọn một đơn vị trong phạm vi quản trị của bạn.");
        }
        if (!wanted.role().fits(unit.kind())) {
            problems.add(entry(
                    "role",
                    "%s không có vai trò \"%s\"."
                            .formatted(unit.kind().vietnamese(), wanted.role().vietnamese())));
        }
        if (from.isBefore(clock.today())) {
            problems.add(entry("validFrom", "Ngày bắt đầu không được ở quá khứ: sớm nhất là hôm nay."));
        } else if (!unit.validOn(from)) {
            problems.add(entry("validFrom", "%s không hoạt động ngày %s.".formatted(unit.name(), Dates.date(from))));
        }
        if (to != null && to.isBefore(from)) {
            problems.add(entry("validTo", "Ngày cuối phải từ ngày bắt đầu trở đi."));
        } else if (to != null && !unit.validOn(to)) {
            problems.add(entry("validTo", "%s không còn hoạt động ngày %s.".formatted(unit.name(), Dates.date(to))));
        }
        RolePeriod checked = new RolePeriod(unit.id(), wanted.role(), from, to == null ? unit.validTo() : to);
        held.stream()
                .filter(checked::meets)
                .findFirst()
                .ifPresent(other -> problems.add(
                        entry("role", "Cán bộ đã có vai trò này ở đơn vị này %s.".formatted(text(other)))));
        orThrow(problems);
        return checked;
    }

    /** {@code ended} with its new last day. */
    RolePeriod ended(RolePeriod ended, List<RolePeriod> held) {
        RolePeriod current = held.stream()
                .filter(period -> period.unitId().equals(ended.unitId())
                        && period.role() == ended.role()
                        && period.validFrom().equals(ended.validFrom()))
                .findFirst()
                .orElseThrow(() -> new Conflict("Cán bộ không có vai trò này nữa. Tải lại trang để xem hiện trạng."));
        LocalDate last = ended.validTo();
        LocalDate yesterday = clock.today().minusDays(1);
        if (current.isOver(clock.today())) {
            throw new Conflict("Vai trò này đã kết thúc %s.".formatted(text(current)));
        }
        if (last == null || last.isBefore(yesterday)) {
            throw new InputProblem(
                    "lastDay",
                    "Ngày cuối sớm nhất là hôm qua, %s: vai trò thôi ngay.".formatted(Dates.date(yesterday)));
        }
        LocalDate before = current.validTo();
        if (before != null && last.isAfter(before)) {
            throw new InputProblem(
                    "lastDay",
                    "Vai trò đã có ngày cuối %s. Muốn kéo dài, hãy giao lại từ ngày hôm sau."
                            .formatted(Dates.date(before)));
        }
        return new RolePeriod(current.unitId(), current.role(), current.validFrom(), last);
    }

    private static void orThrow(List<InputProblem.Entry> problems) {
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
    }

    private static InputProblem.Entry entry(String field, String message) {
        return new InputProblem.Entry(field, message);
    }

    private static String text(RolePeriod period) {
        @Nullable LocalDate to = period.validTo();
        return "từ %s%s".formatted(Dates.date(period.validFrom()), to == null ? "" : " đến hết " + Dates.date(to));
    }
}
