package vn.ansinh.shared;

/** There is no such thing, or the asker may not know that there is. The message is Vietnamese and shown. */
public class NotFound extends RuntimeException {
    public NotFound(String message) {
        super(message);
    }
}
