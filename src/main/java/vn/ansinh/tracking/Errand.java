package vn.ansinh.tracking;

/** What can be done from a dossier's page; each has its own ticket. */
enum Errand {
    SEND_PAPERS,
    WITHDRAW,
    RATE,
    TELL
}
