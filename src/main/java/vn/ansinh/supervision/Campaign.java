package vn.ansinh.supervision;

/** Procedures that belong together by the beginning of their codes, such as {@code QD15-}. */
public record Campaign(String prefix, String title) {}
