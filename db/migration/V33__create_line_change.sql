-- An officer corrects lines before the decision: what was, what is, why, who. The line's version tells a stale screen.
ALTER TABLE line ADD COLUMN version INT NOT NULL DEFAULT 0;

CREATE TABLE line_change (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  line_id    BIGINT       NOT NULL,
  dossier_id BIGINT       NOT NULL,
  field      VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  old_value  VARCHAR(300) NULL,
  new_value  VARCHAR(300) NULL,
  reason     VARCHAR(500) NOT NULL,
  actor      VARCHAR(64)  CHARACTER SET ascii NOT NULL,
  at         DATETIME(3)  NOT NULL,
  CONSTRAINT pk_line_change PRIMARY KEY (id),
  CONSTRAINT fk_line_change_line FOREIGN KEY (line_id) REFERENCES line (id),
  CONSTRAINT ck_line_change_field CHECK (field IN ('GROUP', 'MONTHS', 'AMOUNT', 'ADDRESS', 'PAY_CHANNEL', 'ACCOUNT'))
);
CREATE INDEX ix_line_change_dossier ON line_change (dossier_id, line_id);
