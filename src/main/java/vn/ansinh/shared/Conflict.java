package vn.ansinh.shared;

/** Somebody else was first, or the thing is past the step that was asked. The message is Vietnamese and shown. */
public class Conflict extends RuntimeException {
    public Conflict(String message) {
        super(message);
    }
}
