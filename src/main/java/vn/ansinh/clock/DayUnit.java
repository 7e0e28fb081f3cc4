package vn.ansinh.clock;

/** What a time limit counts: "ngày làm việc" or plain "ngày". */
public enum DayUnit {
    WORKING("W", "ngày làm việc"),
    CALENDAR("C", "ngày");

    private final String letter;
    private final String vietnamese;

    DayUnit(String letter, String vietnamese) {
        this.letter = letter;
        this.vietnamese = vietnamese;
    }

    String letter() {
        return letter;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
