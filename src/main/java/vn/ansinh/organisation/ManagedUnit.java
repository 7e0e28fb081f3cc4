package vn.ansinh.organisation;

/** A unit as an administrator changes it; {@code version} is that of what is shown. */
public record ManagedUnit(Unit unit, int version) {}
