-- Failed sign-ins in a row, of an officer at an address, of an address, of a known device: every node counts in the same
-- place. The subject is a digest: what was typed as a username may be anything.
CREATE TABLE sign_in_attempt (
  subject    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failures   INT         NOT NULL,
  last_at    DATETIME(3) NOT NULL,
  wait_until DATETIME(3) NULL,
  CONSTRAINT pk_sign_in_attempt PRIMARY KEY (subject)
);
CREATE INDEX ix_sign_in_attempt_last ON sign_in_attempt (last_at);
