package vn.ansinh.procedure;

/** A group of beneficiaries; {@code maxMonths} is 1 for what is paid once. */
public record GroupRule(String code, String name, int maxMonths) {}
