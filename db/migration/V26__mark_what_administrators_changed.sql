-- Units, holidays and procedures come with a release; what an administrator changed is not undone by the next one.
ALTER TABLE unit ADD version INT NOT NULL DEFAULT 0;
ALTER TABLE holiday ADD removed BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE procedure_version ADD source MEDIUMTEXT NULL, ADD closed_at DATETIME(3) NULL;
