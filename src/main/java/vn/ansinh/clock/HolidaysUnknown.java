package vn.ansinh.clock;

import java.time.LocalDate;
import java.util.SortedSet;
import vn.ansinh.shared.Conflict;

/** A day was asked about in a year whose holidays are not entered: a guess would become a legal date. */
public final class HolidaysUnknown extends Conflict {

    HolidaysUnknown(LocalDate day, SortedSet<Integer> years) {
        super(("Chưa có bảng ngày nghỉ lễ năm %d nên không tính được thời hạn (bảng hiện có: %s)."
                        + " Đề nghị quản trị viên nhập ngày nghỉ của năm này.")
                .formatted(day.getYear(), years.isEmpty() ? "chưa có năm nào" : years.first() + "-" + years.last()));
    }
}
