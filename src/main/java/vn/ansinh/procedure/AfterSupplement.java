package vn.ansinh.procedure;

/** What the clock does when the missing papers came: NĐ 61/2018 Điều 19.4 counts again from the start. */
public enum AfterSupplement {
    RESTART,
    RESUME
}
