package vn.ansinh.dossier;

/** Counts and sums in đồng of one dossier's lines: all that are not refused, those refused, those paid. */
public record LineTotals(int count, long amount, int refused, int approved, int paid, long paidAmount) {}
