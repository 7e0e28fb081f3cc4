-- What is posted today: the running postings by their end, and the reviews by their beginning.
CREATE INDEX ix_stage_code_due ON stage (code, due_at);
CREATE INDEX ix_stage_code_entered ON stage (code, entered_at);
