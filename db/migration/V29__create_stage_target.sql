-- Where the run of a stage is to be handed, when its outcome is TRANSFER; from then on that unit handles the level.
CREATE TABLE stage_target (
  stage_id BIGINT      NOT NULL,
  unit_id  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_stage_target PRIMARY KEY (stage_id),
  CONSTRAINT fk_stage_target_stage FOREIGN KEY (stage_id) REFERENCES stage (id),
  CONSTRAINT fk_stage_target_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
