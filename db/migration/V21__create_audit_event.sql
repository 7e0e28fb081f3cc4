-- Append-only: what was done outside dossiers: to officers, units, procedures, holidays, and to tasks of no one dossier.
CREATE TABLE audit_event (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  at           DATETIME(3)   NOT NULL,
  actor        VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id      VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind         VARCHAR(32)   CHARACTER SET ascii NOT NULL,
  subject_kind VARCHAR(12)   CHARACTER SET ascii NOT NULL,
  subject      VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail       VARCHAR(1000) NULL,
  CONSTRAINT pk_audit_event PRIMARY KEY (id)
);
CREATE INDEX ix_audit_event_subject ON audit_event (subject_kind, subject, id);
CREATE INDEX ix_audit_event_at ON audit_event (at);
