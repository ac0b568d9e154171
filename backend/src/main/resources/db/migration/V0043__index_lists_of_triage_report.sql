-- Every list, narrowed down by one thing or by nothing, is read in its order from an index, and a reader's own reports without those long closed:
-- a page costs the same with a thousand reports and with a million.
DROP INDEX triage.report_owner;
DROP INDEX triage.report_queue;
CREATE INDEX report_queue ON triage.report (place, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_owner ON triage.report (owner, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_unopened ON triage.report (place, rank, due, received, id) WHERE place <> 'CLOSED' AND looked IS NULL;
CREATE INDEX report_open_rating ON triage.report (coalesce(rating, 'NONE'), rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_open_door ON triage.report (door, rank, due, received, id) WHERE place <> 'CLOSED';
CREATE INDEX report_closed_rating ON triage.report (coalesce(rating, 'NONE'), closed DESC, id DESC) WHERE place = 'CLOSED';
CREATE INDEX report_closed_door ON triage.report (door, closed DESC, id DESC) WHERE place = 'CLOSED';
CREATE INDEX report_closed_unopened ON triage.report (closed DESC, id DESC) WHERE place = 'CLOSED' AND looked IS NULL;
