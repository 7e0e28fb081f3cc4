package vn.ansinh.clock;

import java.time.LocalDate;

/** A weekday off, or a weekend day worked, and the notice it rests on. */
record Holiday(LocalDate day, Kind kind, String name, String basis) {

    enum Kind {
        OFF,
        WORK
    }
}
