-- Quick search reads a unit's dossiers from one of these alone: a part of a name or the end of a number has no order to use.
CREATE INDEX ix_dossier_handling_search ON dossier (handling_unit_id, applicant_key, number);
CREATE INDEX ix_dossier_receiving_search ON dossier (receiving_unit_id, applicant_key, number);
CREATE INDEX ix_dossier_deciding_search ON dossier (deciding_unit_id, applicant_key, number);
CREATE INDEX ix_dossier_id_number ON dossier (applicant_id_number);
-- People in lists, by the beginning of the name; the columns' collation leaves accents out.
CREATE INDEX ix_line_name ON line (full_name, dossier_id);
