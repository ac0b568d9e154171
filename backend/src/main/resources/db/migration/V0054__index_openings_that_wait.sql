-- Each look at who reported is a row; those that wait for a second person are few.
CREATE INDEX opening_waiting ON triage.opening (at) WHERE until IS NULL;
