-- What an applicant tells about the dossier from the public page: a mistake in it, a grievance; and the unit's answer.
CREATE TABLE feedback (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  dossier_id  BIGINT        NOT NULL,
  kind        VARCHAR(16)   CHARACTER SET ascii NOT NULL,
  text        VARCHAR(2000) NOT NULL,
  phone       VARCHAR(16)   CHARACTER SET ascii NULL,
  sent_at     DATETIME(3)   NOT NULL,
  due_on      DATE          NOT NULL,
  answer      VARCHAR(2000) NULL,
  answered_by VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  answered_at DATETIME(3)   NULL,
  CONSTRAINT pk_feedback PRIMARY KEY (id),
  CONSTRAINT fk_feedback_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
