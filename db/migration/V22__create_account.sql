-- How an officer signs in, beside officer.password_hash. No row: a local account with a lasting password and no second factor.
CREATE TABLE account (
  username           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source             VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  must_change        BOOLEAN      NOT NULL,
  credential_version INT          NOT NULL,
  factor_secret      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  factor_step        BIGINT       NULL,
  CONSTRAINT pk_account PRIMARY KEY (username),
  CONSTRAINT fk_account_officer FOREIGN KEY (username) REFERENCES officer (username),
  CONSTRAINT ck_account_source CHECK (source IN ('LOCAL', 'OIDC'))
);

CREATE TABLE recovery_code (
  username  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_recovery_code PRIMARY KEY (username, code_hash),
  CONSTRAINT fk_recovery_code_account FOREIGN KEY (username) REFERENCES account (username)
);
