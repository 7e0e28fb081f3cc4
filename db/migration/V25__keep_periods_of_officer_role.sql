-- A role that ended may be granted again: the former period stays as history, so its first day belongs to the key.
ALTER TABLE officer_role DROP PRIMARY KEY, ADD CONSTRAINT pk_officer_role PRIMARY KEY (username, unit_id, role, valid_from);
