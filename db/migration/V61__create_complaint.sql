-- What somebody has against a public list, and how the commune concluded (NĐ 20/2021 Điều 8). The code and the secret are
-- for the complainant; the form's hash makes a second click of the same form the same complaint.
CREATE TABLE complaint (
  id               BIGINT        NOT NULL AUTO_INCREMENT,
  code             VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash      CHAR(64)      CHARACTER SET ascii NOT NULL,
  form_hash        CHAR(64)      CHARACTER SET ascii NOT NULL,
  dossier_id       BIGINT        NOT NULL,
  line_id          BIGINT        NULL,
  unit_id          VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  complainant_name VARCHAR(120)  NOT NULL,
  phone            VARCHAR(16)   CHARACTER SET ascii NULL,
  address          VARCHAR(300)  NULL,
  body             VARCHAR(2000) NOT NULL,
  submitted_at     DATETIME(3)   NOT NULL,
  due_on           DATE          NULL,
  conclusion       VARCHAR(2000) NULL,
  concluded_by     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  concluded_at     DATETIME(3)   NULL,
  CONSTRAINT pk_complaint PRIMARY KEY (id),
  CONSTRAINT uq_complaint_code UNIQUE (code),
  CONSTRAINT uq_complaint_form UNIQUE (form_hash),
  CONSTRAINT fk_complaint_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT fk_complaint_line FOREIGN KEY (line_id) REFERENCES line (id),
  CONSTRAINT fk_complaint_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_complaint_reachable CHECK (phone IS NOT NULL OR address IS NOT NULL)
);
CREATE INDEX ix_complaint_dossier ON complaint (dossier_id, id);
