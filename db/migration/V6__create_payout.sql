CREATE TABLE payout_batch (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  unit_id          VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district_unit_id VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payer_unit_id    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel          VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  status           VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  number           VARCHAR(40)  CHARACTER SET ascii NULL,
  opened_at        DATETIME(3)  NOT NULL,
  prepared_by      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  prepared_at      DATETIME(3)  NULL,
  checked_by       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  checked_at       DATETIME(3)  NULL,
  closed_at        DATETIME(3)  NULL,
  line_count       INT          NOT NULL,
  total            BIGINT       NOT NULL,
  file_sha256      CHAR(64)     CHARACTER SET ascii NULL,
  note             VARCHAR(1000) NULL,
  open_key         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin
                   AS (CASE WHEN status = 'OPEN' THEN CONCAT(unit_id, '|', district_unit_id, '|', channel) END) STORED,
  version          INT          NOT NULL,
  CONSTRAINT pk_payout_batch PRIMARY KEY (id),
  CONSTRAINT uq_payout_batch_open UNIQUE (open_key),
  CONSTRAINT uq_payout_batch_number UNIQUE (number),
  CONSTRAINT fk_payout_batch_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_payout_batch_status CHECK (status IN ('OPEN', 'REWORK', 'PREPARED', 'SENT', 'CLOSED', 'DISCARDED')),
  -- Four eyes: never the same hand twice.
  CONSTRAINT ck_payout_batch_four_eyes CHECK (checked_by IS NULL OR checked_by <> prepared_by)
);

-- One line in one batch, as sealed. What was not collected may be tried again in a later batch: a new row.
CREATE TABLE payment (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  batch_id     BIGINT       NOT NULL,
  seq          INT          NOT NULL,
  line_id      BIGINT       NOT NULL,
  amount       BIGINT       NOT NULL,
  status       VARCHAR(14)  CHARACTER SET ascii NOT NULL,
  paid_on      DATE         NULL,
  reason       VARCHAR(300) NULL,
  -- At most one live or done payment a line: the second one breaks this key.
  live_line_id BIGINT AS (CASE WHEN status IN ('SEALED', 'PAID') THEN line_id END) STORED,
  CONSTRAINT pk_payment PRIMARY KEY (id),
  CONSTRAINT uq_payment_seq UNIQUE (batch_id, seq),
  CONSTRAINT uq_payment_live_line UNIQUE (live_line_id),
  CONSTRAINT fk_payment_batch FOREIGN KEY (batch_id) REFERENCES payout_batch (id),
  CONSTRAINT ck_payment_status CHECK (status IN ('SEALED', 'PAID', 'NOT_COLLECTED'))
);
CREATE INDEX ix_payment_line ON payment (line_id);

CREATE TABLE payout_event (
  id       BIGINT        NOT NULL AUTO_INCREMENT,
  batch_id BIGINT        NOT NULL,
  at       DATETIME(3)   NOT NULL,
  actor    VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind     VARCHAR(32)   CHARACTER SET ascii NOT NULL,
  detail   VARCHAR(1000) NULL,
  CONSTRAINT pk_payout_event PRIMARY KEY (id),
  CONSTRAINT fk_payout_event_batch FOREIGN KEY (batch_id) REFERENCES payout_batch (id)
);
CREATE INDEX ix_payout_event_batch ON payout_event (batch_id, id);
