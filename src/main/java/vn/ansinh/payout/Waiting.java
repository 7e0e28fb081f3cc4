package vn.ansinh.payout;

/** What waits to be paid by one unit in one district through one channel; {@code again} were not collected before. */
public record Waiting(int lines, long total, int dossiers, int again) {}
