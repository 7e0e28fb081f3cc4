-- One row: who holds it takes touched dossiers in, one node at a time; until when everything committed is in the figures.
CREATE TABLE figures_state (
  id       INT         NOT NULL,
  as_of_at DATETIME(3) NULL,
  CONSTRAINT pk_figures_state PRIMARY KEY (id)
);
INSERT INTO figures_state (id) VALUES (1);
