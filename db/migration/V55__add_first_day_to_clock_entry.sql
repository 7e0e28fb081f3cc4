-- A clock may start before its first day: an online application at night counts from the next working day, and what is
-- done with it before counts as done on that day. Null: the day of the entry itself.
ALTER TABLE clock_entry ADD COLUMN from_on DATE NULL;
