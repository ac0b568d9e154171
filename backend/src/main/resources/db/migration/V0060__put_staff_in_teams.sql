-- Staff belong to a team of the council, or to none: what a team has is a list of its own on the queue.
ALTER TABLE staff.account ADD COLUMN team text CHECK (char_length(team) BETWEEN 1 AND 60);
CREATE INDEX account_team ON staff.account (team) WHERE team IS NOT NULL;
CREATE OR REPLACE VIEW staff.colleague AS SELECT id, name, team FROM staff.account;
