-- How often somebody asked the public page in a window of time: every node counts in the same place.
CREATE TABLE lookup_attempt (
  subject      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  window_start DATETIME(3) NOT NULL,
  attempts     INT         NOT NULL,
  CONSTRAINT pk_lookup_attempt PRIMARY KEY (subject, window_start)
);
CREATE INDEX ix_lookup_attempt_window ON lookup_attempt (window_start);
