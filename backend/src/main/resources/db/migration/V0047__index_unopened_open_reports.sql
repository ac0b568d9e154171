-- Everything open that nobody has opened, in its order: read from an index of its own like the other lists.
CREATE INDEX report_open_unopened ON triage.report (rank, due, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
