package vn.ansinh.publication;

/** Too much from one address or about one list; the message says when to come back. */
final class TooMany extends RuntimeException {

    TooMany(String message) {
        super(message);
    }
}
