-- Those that were there before there were figures.
INSERT INTO dossier_touch (dossier_id) SELECT id FROM dossier;
