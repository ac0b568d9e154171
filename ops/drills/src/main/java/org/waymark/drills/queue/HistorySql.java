package org.waymark.drills.queue;

import java.util.List;

/**
 * How the rows of a {@link History} are made of the documents that were sealed for them.
 */
final class HistorySql {

	/** Where the documents wait. */
	static final String SEALED = """
			CREATE TEMP TABLE IF NOT EXISTS made (n integer, id uuid, child uuid, card bytea, concern bytea, reporter bytea, known bytea)
			""";

	/** The postcode that many of them share. */
	static final String SHARED = "CREATE TEMP TABLE IF NOT EXISTS shared AS SELECT decode('%s', 'hex') AS token";

	private static final String ACCEPTED = """
			INSERT INTO intake.sealed_report (id, draft, reference, code, received, door, assurance, reasons, schema, hub_key, state)
			SELECT id, sha256(id::text::bytea), lpad(upper(to_hex(n)), 10, '0'), sha256('code'), now() - n * interval '1 minute',
			       'PUBLIC', 'UNVERIFIED', '{}', 2, 1, 'ADMITTED'
			FROM made
			""";

	// One in fifty is open. Of ten of these four are new, one is held, two are worked on,
	// and one each waits,
	// needs a sign-off, and is with the night. Red and the young people's door are rare,
	// so that a list filtered
	// by them has far to look.
	private static final String REPORTS = """
			INSERT INTO triage.report (id, reference, received, door, kind, lane, statutory_due, calendar, assurance, reasons, rules, area, card,
			                           state, decided, closed, sign_off, rating, rating_due, rating_calendar, looked, looked_by, owner, night, likeness)
			SELECT id, lpad(upper(to_hex(n)), 10, '0'), came, CASE WHEN n % 997 < 2 THEN 'YOUNG' WHEN n % 7 = 0 THEN 'WORK' ELSE 'PUBLIC' END,
			       'CHILD', CASE WHEN open AND k = 4 THEN 'HELD' ELSE 'NEW' END, came + interval '1 day', 'drill',
			       CASE WHEN open AND k = 4 THEN 'SUSPECT' ELSE 'UNVERIFIED' END, '{}',
			       CASE WHEN n % 400 = 0 THEN '{DANGER_NOW}'::text[] ELSE '{}' END, 'UNKNOWN', card,
			       CASE WHEN open THEN 'OPEN' ELSE 'CLOSED' END, CASE WHEN NOT open OR k = 7 THEN came + interval '6 hours' END,
			       CASE WHEN NOT open THEN came + interval '2 days' END, open AND k = 8, rating,
			       CASE WHEN rating IS NOT NULL THEN came + interval '20 hours' END, CASE WHEN rating IS NOT NULL THEN 'drill' END,
			       CASE WHEN looked THEN came + interval '1 hour' END, CASE WHEN looked THEN staff END,
			       CASE WHEN NOT open OR k IN (5, 6, 7, 8) THEN staff WHEN k = 9 THEN nights END, CASE WHEN open AND k = 9 THEN 'OUT' END,
			       CASE WHEN open AND k = 4 THEN sha256((n / 50 % 400)::text::bytea) END
			FROM (SELECT m.*, now() - CASE WHEN m.n % 50 = 0 THEN m.n / 50 % 4000 ELSE 4000 + m.n END * interval '1 minute' AS came,
			             m.n % 50 = 0 AS open, m.n / 50 % 10 AS k, CASE WHEN m.n % 50 = 0 THEN m.n / 50 % 10 > 4 ELSE m.n % 501 <> 3 END AS looked,
			             CASE WHEN m.n % 50 <> 0 OR m.n / 50 % 10 > 4 THEN
			                 CASE WHEN m.n % 1001 < 2 THEN 'RED' WHEN m.n % 3 = 0 THEN 'AMBER' WHEN m.n % 3 = 1 THEN 'GREEN' ELSE 'BLUE' END END AS rating,
			             (SELECT id FROM staff.account WHERE sign_in = CASE m.n % 3 WHEN 0 THEN 'worker' WHEN 1 THEN 'worker2' ELSE 'manager' END) AS staff,
			             (SELECT id FROM staff.account WHERE sign_in = 'nights') AS nights
			      FROM made m) r
			""";

	private static final String CONCERNS = """
			INSERT INTO triage.concern (report, body) SELECT id, coalesce(concern, decode(repeat('00', 300), 'hex')) FROM made
			""";

	private static final String REPORTERS = """
			INSERT INTO triage.reporter (report, body) SELECT id, coalesce(reporter, decode(repeat('00', 100), 'hex')) FROM made
			""";

	private static final String CHILDREN = """
			INSERT INTO triage.child (id, report, body) SELECT child, id, coalesce(known, decode(repeat('00', 100), 'hex')) FROM made
			""";

	private static final String PROGRESS = """
			INSERT INTO conversation.progress (report, stage) SELECT id, 'READ' FROM made
			""";

	private static final String LINES = """
			INSERT INTO triage.timeline (id, report, act, actor, body)
			SELECT gen_random_uuid(), m.id, 'CLAIMED', a.id, decode(repeat('00', 80), 'hex')
			FROM made m, staff.account a WHERE m.concern IS NULL AND a.sign_in IN ('worker', 'worker2')
			""";

	// Each report has a word of its own, and one in twenty the same postcode as so many
	// others.
	private static final String TRACES = """
			INSERT INTO triage.trace (report, subject, kind, token, received)
			SELECT m.id, m.child, t.kind, t.token, r.received
			FROM made m JOIN triage.report r ON r.id = m.id
			CROSS JOIN LATERAL (SELECT 'NAME', sha256(m.id::text::bytea)
			                    UNION ALL SELECT 'POSTCODE', s.token FROM shared s WHERE m.n % 20 = 0 OR m.concern IS NOT NULL) AS t (kind, token)
			""";

	static final List<String> ROWS = List.of(ACCEPTED, REPORTS, CONCERNS, REPORTERS, CHILDREN, PROGRESS, LINES, TRACES);

	private HistorySql() {
	}

}
