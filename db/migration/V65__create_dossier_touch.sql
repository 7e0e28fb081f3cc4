-- Dossiers whose figures have to be read again: a row for each change, written in the transaction of the change and
-- taken away by who has read the dossier anew. Rows only, no key on the dossier: writers never wait for each other.
CREATE TABLE dossier_touch (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  dossier_id BIGINT NOT NULL,
  CONSTRAINT pk_dossier_touch PRIMARY KEY (id)
);
