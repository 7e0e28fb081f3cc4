package vn.ansinh.payout;

/** The state of a sent batch, counts and sums in đồng. */
public record BatchTotals(int sealed, int paid, long paidAmount, int notCollected, long notCollectedAmount) {}
