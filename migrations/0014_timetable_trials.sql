-- A run that tries a what-if of another run: which one, and what is changed in it. Null for a run of the event as it is.
alter table timetable_runs add column trial jsonb;
