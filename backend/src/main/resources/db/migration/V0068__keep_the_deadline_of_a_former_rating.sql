-- Whoever rates a report anew sets another deadline. The one before, if the report was not decided yet, stays with the line of that act: whether it was
-- missed is worked out from the two, and nobody can rate it away.
ALTER TABLE triage.timeline ADD COLUMN former_due timestamptz;
