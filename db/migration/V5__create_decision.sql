CREATE TABLE decision (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  unit_id        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  procedure_code VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status         VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  number         VARCHAR(40)  NULL,
  opened_at      DATETIME(3)  NOT NULL,
  prepared_by    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  submitted_at   DATETIME(3)  NULL,
  signed_by      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at      DATETIME(3)  NULL,
  dossier_count  INT          NOT NULL,
  line_count     INT          NOT NULL,
  total          BIGINT       NOT NULL,
  note           VARCHAR(1000) NULL,
  -- One open draft a unit and procedure: new dossiers gather in it (NULL once it is no draft any more).
  open_key       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin
                 AS (CASE WHEN status = 'DRAFT' THEN CONCAT(unit_id, '|', procedure_code) END) STORED,
  -- Numbers run by year (NĐ 30/2020).
  signed_year    SMALLINT     AS (YEAR(signed_at)) STORED,
  version        INT          NOT NULL,
  CONSTRAINT pk_decision PRIMARY KEY (id),
  CONSTRAINT uq_decision_open UNIQUE (open_key),
  CONSTRAINT uq_decision_number UNIQUE (unit_id, signed_year, number),
  CONSTRAINT fk_decision_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_decision_status CHECK (status IN ('DRAFT', 'CORRECTION', 'SUBMITTED', 'SIGNED', 'CLOSED', 'DISCARDED'))
);

-- A dossier lies in one decision at a time; `moved` says that its process has been told (resumable chunks).
CREATE TABLE decision_dossier (
  decision_id BIGINT  NOT NULL,
  dossier_id  BIGINT  NOT NULL,
  moved       BOOLEAN NOT NULL,
  CONSTRAINT pk_decision_dossier PRIMARY KEY (dossier_id),
  CONSTRAINT fk_decision_dossier_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT fk_decision_dossier_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
CREATE INDEX ix_decision_dossier ON decision_dossier (decision_id, moved);
ALTER TABLE line ADD CONSTRAINT fk_line_decision FOREIGN KEY (decision_id) REFERENCES decision (id);
