CREATE TABLE app_setting (
  name  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(1000) NOT NULL,
  CONSTRAINT pk_app_setting PRIMARY KEY (name)
);
