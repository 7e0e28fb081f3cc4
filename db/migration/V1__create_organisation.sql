-- A unit is valid for a time: districts end on 30 June 2025, codes live on under new borders (NĐ/NQ of 2025),
-- so the key is the code with its era ('C03388', after the reform 'C03388.25').
CREATE TABLE unit (
  id          VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  kind        VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  name        VARCHAR(120) NOT NULL,
  name_key    VARCHAR(120) NOT NULL,
  parent_id   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  agency_code VARCHAR(16)  CHARACTER SET ascii NULL,
  phone       VARCHAR(20)  CHARACTER SET ascii NULL,
  valid_from  DATE         NOT NULL,
  valid_to    DATE         NULL,
  CONSTRAINT pk_unit PRIMARY KEY (id),
  CONSTRAINT ck_unit_kind CHECK (kind IN ('PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'TAX', 'INSURANCE', 'PAYER')),
  CONSTRAINT fk_unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
);
CREATE INDEX ix_unit_parent ON unit (parent_id, kind);
CREATE INDEX ix_unit_code ON unit (code, kind);

CREATE TABLE unit_successor (
  old_unit_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  new_unit_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  whole       BOOLEAN     NOT NULL,
  CONSTRAINT pk_unit_successor PRIMARY KEY (old_unit_id, new_unit_id),
  CONSTRAINT fk_unit_successor_old FOREIGN KEY (old_unit_id) REFERENCES unit (id),
  CONSTRAINT fk_unit_successor_new FOREIGN KEY (new_unit_id) REFERENCES unit (id)
);

CREATE TABLE officer (
  username      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  full_name     VARCHAR(120) NOT NULL,
  title         VARCHAR(120) NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii NOT NULL,
  active        BOOLEAN      NOT NULL,
  created_at    DATETIME(3)  NOT NULL,
  version       INT          NOT NULL,
  CONSTRAINT pk_officer PRIMARY KEY (username)
);

CREATE TABLE officer_role (
  username   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role       VARCHAR(16) CHARACTER SET ascii NOT NULL,
  valid_from DATE        NOT NULL,
  valid_to   DATE        NULL,
  CONSTRAINT pk_officer_role PRIMARY KEY (username, unit_id, role),
  CONSTRAINT fk_officer_role_officer FOREIGN KEY (username) REFERENCES officer (username),
  CONSTRAINT fk_officer_role_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_officer_role CHECK (role IN ('RECEIVER', 'REVIEWER', 'CHAIRMAN', 'CONFIRMER', 'APPRAISER', 'LEADER',
                                             'ACCOUNTANT', 'PAYER', 'SUPERVISOR', 'ADMINISTRATOR'))
);
CREATE INDEX ix_officer_role_unit ON officer_role (unit_id, role);
