-- A PDF as it was made, once: its bytes are never rebuilt.
CREATE TABLE letter (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  kind        VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  dossier_id  BIGINT       NULL,
  decision_id BIGINT       NULL,
  batch_id    BIGINT       NULL,
  title       VARCHAR(200) NOT NULL,
  file_name   VARCHAR(120) CHARACTER SET ascii NOT NULL,
  made_at     DATETIME(3)  NOT NULL,
  sha256      CHAR(64)     CHARACTER SET ascii NOT NULL,
  content     LONGBLOB     NOT NULL,
  CONSTRAINT pk_letter PRIMARY KEY (id),
  CONSTRAINT fk_letter_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT fk_letter_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT fk_letter_batch FOREIGN KEY (batch_id) REFERENCES payout_batch (id)
);
CREATE INDEX ix_letter_dossier ON letter (dossier_id);
