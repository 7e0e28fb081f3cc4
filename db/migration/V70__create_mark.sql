-- Pictures of leaders' signatures and units' seals, as they are laid on papers (NĐ 30/2020, phụ lục I). One is in use for
-- each owner; those of before stay, so that it can be told what was on a paper and who put it there.
CREATE TABLE mark (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  kind      VARCHAR(10) CHARACTER SET ascii NOT NULL,
  -- A username for a signature, a unit's id for a seal.
  owner_id  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  width_mm  INT         NOT NULL,
  sha256    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  png       MEDIUMBLOB  NOT NULL,
  placed_at DATETIME(3) NOT NULL,
  placed_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_at  DATETIME(3) NULL,
  ended_by  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  in_use    TINYINT     GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN 1 END) STORED,
  CONSTRAINT pk_mark PRIMARY KEY (id),
  CONSTRAINT uq_mark_in_use UNIQUE (kind, owner_id, in_use),
  CONSTRAINT ck_mark_kind CHECK (kind IN ('SIGNATURE', 'SEAL')),
  CONSTRAINT ck_mark_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
