-- The record of acts is read by person, by report, and by act: each newest first, a page at a time.
CREATE INDEX entry_act ON audit.entry (act, id);
