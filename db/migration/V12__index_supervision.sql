-- Campaign totals read only this index, not the 150,000 rows behind it.
CREATE INDEX ix_line_totals ON line (dossier_id, status, benefit_group, amount);
CREATE INDEX ix_dossier_procedure ON dossier (procedure_version_id, receiving_unit_id);
