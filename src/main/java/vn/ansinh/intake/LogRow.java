package vn.ansinh.intake;

/** A row of the dossier's history or of its clock's ledger: when, what, by whom, and the rest in words. */
record LogRow(String at, String what, String who, String detail) {}
