-- What supervision counts of a dossier, one narrow row each. Dates, never states that go by with time: what is late is
-- asked of due_on and today.
CREATE TABLE dossier_figures (
  dossier_id           BIGINT      NOT NULL,
  receiving_unit_id    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  deciding_unit_id     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  procedure_version_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status               VARCHAR(20) CHARACTER SET ascii NOT NULL,
  received_on          DATE        NOT NULL,
  due_on               DATE        NULL,
  answered_on          DATE        NULL,
  handling_days        INT         NULL,
  people               INT         NOT NULL,
  approved_people      INT         NOT NULL,
  approved_amount      BIGINT      NOT NULL,
  paid_people          INT         NOT NULL,
  paid_amount          BIGINT      NOT NULL,
  CONSTRAINT pk_dossier_figures PRIMARY KEY (dossier_id)
);
CREATE INDEX ix_dossier_figures_receiving ON dossier_figures (receiving_unit_id, received_on);
CREATE INDEX ix_dossier_figures_deciding ON dossier_figures (deciding_unit_id, received_on);
