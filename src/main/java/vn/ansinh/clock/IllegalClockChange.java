package vn.ansinh.clock;

/** The clock is not in the state that the command needs. The message is Vietnamese. */
public final class IllegalClockChange extends IllegalStateException {

    IllegalClockChange(String message) {
        super(message);
    }
}
