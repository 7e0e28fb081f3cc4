package vn.ansinh.supervision;

import java.time.Instant;

/** A unit with late runs of its own, {@code firstDueAt} the oldest of their dates. */
record LateUnit(String unitId, String unitName, int runs, Instant firstDueAt) {}
