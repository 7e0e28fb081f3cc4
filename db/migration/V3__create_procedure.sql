-- `procedure` is a reserved word of the server: a version of a procedure is a procedure_version.
-- The whole definition stays as the JSON it was read from: a dossier is bound to it for life (NĐ 61/2018).
CREATE TABLE procedure_version (
  id            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code          VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name          VARCHAR(300) NOT NULL,
  process_key   VARCHAR(64)  CHARACTER SET ascii NOT NULL,
  received_from DATE         NOT NULL,
  received_to   DATE         NULL,
  definition    JSON         NOT NULL,
  sha256        CHAR(64)     CHARACTER SET ascii NOT NULL,
  CONSTRAINT pk_procedure_version PRIMARY KEY (id),
  CONSTRAINT uq_procedure_version_from UNIQUE (code, received_from)
);
