-- How content an applicant was, once a dossier: five questions, each from 1 (very discontent) to 5 (very content).
CREATE TABLE satisfaction (
  dossier_id           BIGINT        NOT NULL,
  unit_id              VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  procedure_version_id VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  time_score           TINYINT       NOT NULL,
  steps_score          TINYINT       NOT NULL,
  manner_score         TINYINT       NOT NULL,
  openness_score       TINYINT       NOT NULL,
  result_score         TINYINT       NOT NULL,
  comment              VARCHAR(2000) NULL,
  rated_at             DATETIME(3)   NOT NULL,
  CONSTRAINT pk_satisfaction PRIMARY KEY (dossier_id),
  CONSTRAINT fk_satisfaction_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT fk_satisfaction_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_satisfaction_unit ON satisfaction (unit_id, procedure_version_id);
