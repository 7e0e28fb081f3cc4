CREATE TABLE holiday (
  day   DATE         NOT NULL,
  kind  VARCHAR(4)   CHARACTER SET ascii NOT NULL,
  name  VARCHAR(120) NOT NULL,
  basis VARCHAR(200) NOT NULL,
  CONSTRAINT pk_holiday PRIMARY KEY (day),
  CONSTRAINT ck_holiday_kind CHECK (kind IN ('OFF', 'WORK'))
);

-- Append-only: the proof of every due date. stage_id 0 is the dossier's own clock (the appointment date).
CREATE TABLE clock_entry (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  dossier_id  BIGINT       NOT NULL,
  stage_id    BIGINT       NOT NULL,
  action      VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  at          DATETIME(3)  NOT NULL,
  due_on      DATE         NULL,
  limits      VARCHAR(200) CHARACTER SET ascii NULL,
  reason      VARCHAR(500) NULL,
  actor       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_clock_entry PRIMARY KEY (id),
  CONSTRAINT ck_clock_entry_action CHECK (action IN ('START', 'PAUSE', 'RESUME', 'RESTART', 'EXTEND', 'STOP'))
);
CREATE INDEX ix_clock_entry_dossier ON clock_entry (dossier_id, stage_id, id);
