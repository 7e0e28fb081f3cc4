-- What a replay or the demo has handed in so far: a killed one goes on where it stopped.
CREATE TABLE replay_item (
  plan           VARCHAR(16) CHARACTER SET ascii NOT NULL,
  item           INT         NOT NULL,
  dossier_number VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT pk_replay_item PRIMARY KEY (plan, item)
);
CREATE INDEX ix_replay_item_dossier ON replay_item (dossier_number);
