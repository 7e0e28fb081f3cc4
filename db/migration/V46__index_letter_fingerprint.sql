-- A file without a code is found by what it is.
CREATE INDEX ix_letter_sha256 ON letter (sha256);
