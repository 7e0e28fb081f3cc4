-- A dossier's lines counted together: by group, status, and the days of the decision and of the payment.
CREATE TABLE line_figures (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  dossier_id    BIGINT      NOT NULL,
  benefit_group VARCHAR(16) CHARACTER SET ascii NOT NULL,
  status        VARCHAR(12) CHARACTER SET ascii NOT NULL,
  approved_on   DATE        NULL,
  paid_on       DATE        NULL,
  people        INT         NOT NULL,
  amount        BIGINT      NOT NULL,
  CONSTRAINT pk_line_figures PRIMARY KEY (id)
);
CREATE INDEX ix_line_figures_dossier ON line_figures (dossier_id);
