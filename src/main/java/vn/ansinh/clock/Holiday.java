package vn.ansinh.clock;

import java.time.LocalDate;

/** A weekday off, or a weekend day worked, and the notice it rests on. */
public record Holiday(LocalDate day, Kind kind, String name, String basis) {

    /** A weekday off, or a weekend day worked instead. */
    public enum Kind {
        OFF("Nghỉ"),
        WORK("Làm bù");

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }
}
