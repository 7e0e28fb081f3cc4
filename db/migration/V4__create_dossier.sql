CREATE TABLE number_sequence (
  scope VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last  BIGINT      NOT NULL,
  CONSTRAINT pk_number_sequence PRIMARY KEY (scope)
);

-- One human being; every number that the person carries (CMND, CCCD) leads here.
CREATE TABLE person (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  full_name VARCHAR(120) NOT NULL,
  made_from VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_person PRIMARY KEY (id),
  CONSTRAINT uq_person_made_from UNIQUE (made_from)
);

CREATE TABLE person_identity (
  number    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT      NOT NULL,
  CONSTRAINT pk_person_identity PRIMARY KEY (number),
  CONSTRAINT fk_person_identity_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE dossier (
  id                   BIGINT       NOT NULL AUTO_INCREMENT,
  number               VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  procedure_version_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  benefit              VARCHAR(32)  CHARACTER SET ascii NOT NULL,
  channel              VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  applicant_kind       VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  applicant_name       VARCHAR(200) NOT NULL,
  applicant_key        VARCHAR(200) NOT NULL,
  applicant_id_number  VARCHAR(20)  CHARACTER SET ascii NULL,
  applicant_address    VARCHAR(300) NOT NULL,
  applicant_phone      VARCHAR(16)  CHARACTER SET ascii NULL,
  applicant_email      VARCHAR(120) NULL,
  facts                JSON         NOT NULL,
  secret_hash          CHAR(64)     CHARACTER SET ascii NOT NULL,
  receiving_unit_id    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district_unit_id     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  deciding_unit_id     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status               VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  stage_code           VARCHAR(16)  CHARACTER SET ascii NULL,
  handling_unit_id     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  received_at          DATETIME(3)  NOT NULL,
  received_by          VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_on               DATE         NULL,
  original_due_on      DATE         NULL,
  finished_at          DATETIME(3)  NULL,
  line_count           INT          NOT NULL,
  outcome_reason       VARCHAR(1000) NULL,
  version              INT          NOT NULL,
  CONSTRAINT pk_dossier PRIMARY KEY (id),
  CONSTRAINT uq_dossier_number UNIQUE (number),
  CONSTRAINT fk_dossier_procedure FOREIGN KEY (procedure_version_id) REFERENCES procedure_version (id),
  CONSTRAINT fk_dossier_receiving_unit FOREIGN KEY (receiving_unit_id) REFERENCES unit (id),
  CONSTRAINT ck_dossier_status CHECK (status IN ('RECEIVED', 'IN_PROGRESS', 'WAITING_APPLICANT', 'AWAITING_DECISION',
                                                 'APPROVED', 'PAID', 'HANDED_OVER', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT ck_dossier_channel CHECK (channel IN ('COUNTER', 'ONLINE', 'POST'))
);
CREATE INDEX ix_dossier_handling ON dossier (handling_unit_id, status);
CREATE INDEX ix_dossier_deciding ON dossier (deciding_unit_id, status, procedure_version_id);
CREATE INDEX ix_dossier_receiving ON dossier (receiving_unit_id, received_at);
CREATE INDEX ix_dossier_status ON dossier (status, due_on);
CREATE INDEX ix_dossier_applicant ON dossier (applicant_key);

-- One person or household x one benefit x months [period_from, period_from + months) x amount in whole đồng.
CREATE TABLE line (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  dossier_id    BIGINT       NOT NULL,
  seq           INT          NOT NULL,
  person_id     BIGINT       NOT NULL,
  full_name     VARCHAR(120) NOT NULL,
  sort_key      VARCHAR(200) NOT NULL,
  id_number     VARCHAR(20)  CHARACTER SET ascii NULL,
  birth_year    SMALLINT     NULL,
  birth_on      DATE         NULL,
  sex           CHAR(1)      CHARACTER SET ascii NULL,
  address       VARCHAR(300) NOT NULL,
  benefit_group VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  benefit       VARCHAR(32)  CHARACTER SET ascii NOT NULL,
  period_from   DATE         NOT NULL,
  months        INT          NOT NULL,
  amount        BIGINT       NOT NULL,
  pay_channel   VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  account_no    VARCHAR(32)  CHARACTER SET ascii NULL,
  status        VARCHAR(12)  CHARACTER SET ascii NOT NULL,
  reason_code   VARCHAR(32)  CHARACTER SET ascii NULL,
  reason        VARCHAR(500) NULL,
  decision_id   BIGINT       NULL,
  CONSTRAINT pk_line PRIMARY KEY (id),
  CONSTRAINT uq_line_seq UNIQUE (dossier_id, seq),
  CONSTRAINT fk_line_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT fk_line_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_line_amount CHECK (amount >= 0),
  CONSTRAINT ck_line_months CHECK (months BETWEEN 1 AND 12),
  CONSTRAINT ck_line_status CHECK (status IN ('PENDING', 'REFUSED', 'APPROVED', 'PAID')),
  CONSTRAINT ck_line_pay_channel CHECK (pay_channel IN ('CASH', 'POST', 'BANK'))
);
CREATE INDEX ix_line_person ON line (person_id, benefit);
CREATE INDEX ix_line_decision ON line (decision_id);
CREATE INDEX ix_line_status ON line (status, dossier_id);

-- THE key of "at most once": a person has a month of a benefit once, whoever asked first and wherever.
-- Claimed when a decision's list is sealed for signature, given back only when that decision is not signed.
CREATE TABLE entitlement (
  person_id BIGINT      NOT NULL,
  benefit   VARCHAR(32) CHARACTER SET ascii NOT NULL,
  month     DATE        NOT NULL,
  line_id   BIGINT      NOT NULL,
  CONSTRAINT pk_entitlement PRIMARY KEY (person_id, benefit, month),
  CONSTRAINT fk_entitlement_line FOREIGN KEY (line_id) REFERENCES line (id)
);
CREATE INDEX ix_entitlement_line ON entitlement (line_id);

-- One run of one stage at one unit; a dossier that comes back to a stage gets a new run.
CREATE TABLE stage (
  id              BIGINT      NOT NULL AUTO_INCREMENT,
  dossier_id      BIGINT      NOT NULL,
  code            VARCHAR(16) CHARACTER SET ascii NOT NULL,
  run             INT         NOT NULL,
  unit_id         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entered_at      DATETIME(3) NOT NULL,
  due_at          DATETIME(3) NULL,
  original_due_at DATETIME(3) NULL,
  warn_at         DATETIME(3) NULL,
  paused_at       DATETIME(3) NULL,
  ended_at        DATETIME(3) NULL,
  outcome         VARCHAR(16) CHARACTER SET ascii NULL,
  worked_by       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  proposal        VARCHAR(16) CHARACTER SET ascii NULL,
  reason_code     VARCHAR(32) CHARACTER SET ascii NULL,
  reason          VARCHAR(1000) NULL,
  ended_by        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version         INT         NOT NULL,
  CONSTRAINT pk_stage PRIMARY KEY (id),
  CONSTRAINT uq_stage_run UNIQUE (dossier_id, code, run),
  CONSTRAINT fk_stage_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT fk_stage_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
-- Lateness is a fact read from here: due_at has passed and the stage has not ended.
CREATE INDEX ix_stage_open_due ON stage (ended_at, due_at);
CREATE INDEX ix_stage_unit ON stage (unit_id, ended_at);

CREATE TABLE late_flag (
  stage_id   BIGINT      NOT NULL,
  level      VARCHAR(8)  CHARACTER SET ascii NOT NULL,
  due_at     DATETIME(3) NOT NULL,
  flagged_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_late_flag PRIMARY KEY (stage_id, level),
  CONSTRAINT fk_late_flag_stage FOREIGN KEY (stage_id) REFERENCES stage (id),
  CONSTRAINT ck_late_flag_level CHECK (level IN ('WARNING', 'LATE'))
);

-- Append-only: who, when, which unit, what, from, to.
CREATE TABLE dossier_event (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  dossier_id BIGINT        NOT NULL,
  at         DATETIME(3)   NOT NULL,
  actor      VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id    VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind       VARCHAR(32)   CHARACTER SET ascii NOT NULL,
  from_value VARCHAR(64)   CHARACTER SET ascii NULL,
  to_value   VARCHAR(64)   CHARACTER SET ascii NULL,
  detail     VARCHAR(1000) NULL,
  CONSTRAINT pk_dossier_event PRIMARY KEY (id),
  CONSTRAINT fk_dossier_event_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
CREATE INDEX ix_dossier_event_dossier ON dossier_event (dossier_id, id);

-- Papers handed in with a dossier. Bytes lie in the database: every node has them, one backup holds all.
CREATE TABLE document (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  dossier_id    BIGINT       NOT NULL,
  kind          VARCHAR(32)  CHARACTER SET ascii NOT NULL,
  title         VARCHAR(200) NOT NULL,
  file_name     VARCHAR(200) NOT NULL,
  content_type  VARCHAR(80)  CHARACTER SET ascii NOT NULL,
  size          INT          NOT NULL,
  sha256        CHAR(64)     CHARACTER SET ascii NOT NULL,
  content       LONGBLOB     NOT NULL,
  uploaded_at   DATETIME(3)  NOT NULL,
  uploaded_by   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_document PRIMARY KEY (id),
  CONSTRAINT fk_document_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
CREATE INDEX ix_document_dossier ON document (dossier_id);
