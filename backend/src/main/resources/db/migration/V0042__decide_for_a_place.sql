-- A report about a place that names no child is decided for the place: one row beside the children, which no count of children has.
ALTER TABLE triage.child ADD COLUMN place boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX child_place ON triage.child (report) WHERE place;
