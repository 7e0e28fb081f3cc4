package vn.ansinh.shared;

/** The officer's roles do not reach this. The message is Vietnamese and shown. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String message) {
        super(message);
    }
}
