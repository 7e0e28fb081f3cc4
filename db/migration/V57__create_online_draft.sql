-- An application that somebody types at home. Its files and what the counter's rules read lie in intake_draft; here is
-- who may go on with it (code and hash of the secret), every field as typed, and what became of it: the second click of
-- a double click, or a browser that never saw the answer, finds number and secret of the receipt here.
CREATE TABLE online_draft (
  code           CHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash    CHAR(64)    CHARACTER SET ascii NOT NULL,
  token          CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  procedure_code VARCHAR(40) CHARACTER SET ascii NOT NULL,
  fields         LONGTEXT    NULL,
  number         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  receipt_secret VARCHAR(16) CHARACTER SET ascii NULL,
  letter_id      BIGINT      NULL,
  updated_at     DATETIME(3) NOT NULL,
  CONSTRAINT pk_online_draft PRIMARY KEY (code),
  CONSTRAINT uq_online_draft_token UNIQUE (token),
  CONSTRAINT fk_online_draft_token FOREIGN KEY (token) REFERENCES intake_draft (token) ON DELETE CASCADE
);
