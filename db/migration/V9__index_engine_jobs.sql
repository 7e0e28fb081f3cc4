-- The engine's MySQL schema has no index on these two: with 100,000 due timers a poll takes 105-132 ms, with both 0.45 ms.
CREATE INDEX ix_act_ru_job_duedate ON ACT_RU_JOB (DUEDATE_);
CREATE INDEX ix_act_ru_job_lock_exp ON ACT_RU_JOB (LOCK_EXP_TIME_);
