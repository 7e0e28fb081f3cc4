package vn.ansinh.supervision.figures;

/** A dossier was changed by a transaction that has ended. */
record Touch(long id, long dossierId) {}
