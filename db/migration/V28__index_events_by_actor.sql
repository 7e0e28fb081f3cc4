-- An officer's own steps, newest first.
CREATE INDEX ix_dossier_event_actor ON dossier_event (actor, id);
