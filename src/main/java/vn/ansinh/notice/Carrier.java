package vn.ansinh.notice;

/** One channel's way out of the machine. */
interface Carrier {

    NoticeChannel channel();

    /** Whether it is set up; what is not is not queued. */
    boolean isOn();

    /** @throws Undelivered when the other side did not take it, or nobody knows whether it did */
    void carry(Outgoing notice);
}
