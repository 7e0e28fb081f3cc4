-- A list of open tasks is a unit's, the most urgent first: with 20,000 in one unit its first page is read from this index.
CREATE INDEX ix_act_ru_task_unit_due ON ACT_RU_TASK (TENANT_ID_, DUE_DATE_);
