-- An application being typed: what was typed, its files, and, once it is a dossier, that dossier's number, so that the
-- second click of a double click finds the first one's result. Here and not in a session: every node has it.
CREATE TABLE intake_draft (
  token      CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  username   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content    LONGTEXT    NULL,
  number     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  updated_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_intake_draft PRIMARY KEY (token),
  CONSTRAINT fk_intake_draft_dossier FOREIGN KEY (number) REFERENCES dossier (number)
);
CREATE INDEX ix_intake_draft_updated ON intake_draft (updated_at);

CREATE TABLE intake_draft_file (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  token        CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind         VARCHAR(32)  CHARACTER SET ascii NOT NULL,
  title        VARCHAR(200) NOT NULL,
  file_name    VARCHAR(200) NOT NULL,
  content_type VARCHAR(80)  CHARACTER SET ascii NOT NULL,
  size         INT          NOT NULL,
  sha256       CHAR(64)     CHARACTER SET ascii NOT NULL,
  content      LONGBLOB     NOT NULL,
  CONSTRAINT pk_intake_draft_file PRIMARY KEY (id),
  CONSTRAINT fk_intake_draft_file_draft FOREIGN KEY (token) REFERENCES intake_draft (token) ON DELETE CASCADE
);
CREATE INDEX ix_intake_draft_file_token ON intake_draft_file (token);
