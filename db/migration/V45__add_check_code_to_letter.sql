-- What a paper says of itself, so that anybody can ask whether it is true; older papers have none and are known by their bytes.
ALTER TABLE letter
  ADD COLUMN check_code VARCHAR(24) CHARACTER SET ascii NULL,
  ADD CONSTRAINT uq_letter_check_code UNIQUE (check_code);
