package vn.ansinh.notice;

/** It did not get through; {@code lasting} when trying again cannot help. The message is shown to administrators. */
final class Undelivered extends RuntimeException {

    private final boolean lasting;

    Undelivered(String reason, boolean lasting) {
        super(reason);
        this.lasting = lasting;
    }

    boolean isLasting() {
        return lasting;
    }
}
