-- An officer is away on these days and a deputy stands in: while it lasts, the deputy holds the roles of the absent one.
CREATE TABLE absence (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  username   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  deputy     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_on    DATE         NOT NULL,
  to_on      DATE         NOT NULL,
  reason     VARCHAR(200) NOT NULL,
  created_at DATETIME(3)  NOT NULL,
  created_by VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_at   DATETIME(3)  NULL,
  ended_by   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT pk_absence PRIMARY KEY (id),
  CONSTRAINT fk_absence_officer FOREIGN KEY (username) REFERENCES officer (username),
  CONSTRAINT fk_absence_deputy FOREIGN KEY (deputy) REFERENCES officer (username),
  CONSTRAINT ck_absence_days CHECK (from_on <= to_on AND username <> deputy)
);
CREATE INDEX ix_absence_officer ON absence (username, to_on);
CREATE INDEX ix_absence_deputy ON absence (deputy, to_on);
