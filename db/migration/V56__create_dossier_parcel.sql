-- What the public post carries for a dossier: the applicant's papers to the counter, the result to the applicant.
CREATE TABLE dossier_parcel (
  dossier_id     BIGINT       NOT NULL,
  papers_code    VARCHAR(20)  CHARACTER SET ascii NULL,
  result_address VARCHAR(300) NULL,
  result_code    VARCHAR(20)  CHARACTER SET ascii NULL,
  CONSTRAINT pk_dossier_parcel PRIMARY KEY (dossier_id),
  CONSTRAINT fk_dossier_parcel_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id)
);
