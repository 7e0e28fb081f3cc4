package vn.ansinh.supervision;

import java.time.LocalDate;
import vn.ansinh.shared.Dates;

/** Dossiers that got their answer on one day. */
record DayFigures(LocalDate day, int onTime, int late) {

    public String date() {
        return Dates.date(day);
    }
}
