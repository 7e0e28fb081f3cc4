package vn.ansinh.clock;

enum ClockState {
    NEW("chưa bắt đầu"),
    RUNNING("đang chạy"),
    PAUSED("đang tạm dừng"),
    STOPPED("đã kết thúc");

    private final String vietnamese;

    ClockState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /**
     * @throws IllegalClockChange when {@code action} is not possible here
     */
    ClockState after(ClockAction action) {
        if (!allows(action)) {
            throw new IllegalClockChange("không thể %s khi đồng hồ %s".formatted(action.vietnamese(), vietnamese));
        }
        return switch (action) {
            case START, RESUME, RESTART, EXTEND -> RUNNING;
            case PAUSE -> PAUSED;
            case STOP -> STOPPED;
        };
    }

    private boolean allows(ClockAction action) {
        return switch (action) {
            case START -> this == NEW;
            case PAUSE, EXTEND -> this == RUNNING;
            case RESUME, RESTART -> this == PAUSED;
            case STOP -> this == RUNNING || this == PAUSED;
        };
    }
}
