package org.waymark.retention.erasure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.desk.Life;

/**
 * Reports that are due to be erased, straight in the tables; and all that is left of one.
 */
final class ErasableReports {

	private static final String TABLES = """
			SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
			WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'audit', 'platform')
			  AND schemaname NOT LIKE 'pg_temp%'
			""";

	/** Every random id, token and sealed document that belongs to one report alone. */
	private static final String TRACES = """
			WITH r AS (SELECT * FROM triage.report WHERE reference = '%s')
			SELECT id::text FROM r
			UNION SELECT reference FROM r
			UNION SELECT encode(s.draft, 'hex') FROM intake.sealed_report s JOIN r USING (id)
			UNION SELECT encode(r.card, 'hex') FROM r
			UNION SELECT encode(t.token, 'hex') FROM triage.trace t JOIN r ON r.id = t.report
			UNION SELECT c.id::text FROM triage.child c JOIN r ON r.id = c.report
			UNION SELECT encode(c.body, 'hex') FROM triage.child c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM triage.person c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM triage.outcome c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM triage.decision_record c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM triage.timeline c JOIN r ON r.id = c.report
			UNION SELECT encode(c.body, 'hex') FROM triage.timeline c JOIN r ON r.id = c.report
			UNION SELECT encode(c.body, 'hex') FROM triage.concern c JOIN r ON r.id = c.report
			UNION SELECT encode(c.body, 'hex') FROM triage.reporter c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM agencies.request c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM conversation.letter c JOIN r ON r.id = c.report
			UNION SELECT encode(c.copy, 'hex') FROM conversation.letter c JOIN r ON r.id = c.report
			UNION SELECT encode(c.body, 'hex') FROM conversation.letterbox c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM triage.opening c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM triage.earlier c JOIN r ON r.id IN (c.report, c.earlier)
			UNION SELECT encode(c.body, 'hex') FROM statistics.fact c JOIN r ON r.id = c.report
			UNION SELECT c.id::text FROM retention.keeping c JOIN r ON r.id = c.report
			""";

	private ErasableReports() {
	}

	/** Much happens to a report, through the forms of the desk. */
	static void live(WebTestClient web, String reference, String earlier) throws SQLException {
		try (Connection superuser = TestPostgres.shared().superuser()) {
			new Life(web, DeskClient.PASSWORD, superuser, reference).happens(earlier);
		}
	}

	/** It was closed long ago, by a rule of seven years, and its figures are out. */
	static void due(String reference) {
		Rows.change(
				"""
						UPDATE triage.report SET state = 'CLOSED', received = now() - interval '30 years', news = false, looked = now(),
						     looked_by = (SELECT id FROM staff.account WHERE sign_in = 'worker'),
						       answered = false, sign_off = false, tell_due = NULL, night = NULL,
						       decided = now() - interval '20 years', closed = now() - interval '20 years'
						WHERE reference = '%s'
						"""
					.formatted(reference));
		Rows.change(
				"UPDATE triage.opening SET reviewed = now(), reviewer = (SELECT id FROM staff.account WHERE sign_in = 'manager2') "
						+ "WHERE review_due IS NOT NULL");
		Rows.change("""
				INSERT INTO retention.keeping (id, report, number, round, rule, author, body)
				SELECT gen_random_uuid(), r.id, 1, 1, 'no-action', a.id, '\\x00'
				FROM triage.report r, staff.account a WHERE r.reference = '%s' AND a.sign_in = 'worker'
				""".formatted(reference));
		Rows.change("""
				WITH q AS (SELECT DISTINCT to_char(received AT TIME ZONE 'Europe/London', 'YYYY"Q"Q') AS quarter
				           FROM triage.report WHERE reference = '%s'),
				     d AS (INSERT INTO statistics.document (id, kind, quarter, body)
				           SELECT gen_random_uuid(), 'RELEASE', q.quarter, '\\x00' FROM q
				           ON CONFLICT DO NOTHING RETURNING id, quarter)
				INSERT INTO statistics.release (id, quarter, plan, maker, made, second, released)
				SELECT d.id, d.quarter, 1, a.id, now(), b.id, now() FROM d, staff.account a, staff.account b
				WHERE a.sign_in = 'analyst' AND b.sign_in = 'manager'
				""".formatted(reference));
	}

	/** What must stand nowhere once the report is erased. */
	static List<String> traces(String reference) {
		return Rows.all(TRACES.formatted(reference));
	}

	/** The tables in which one of them stands, but for the record of acts. */
	static List<String> found(List<String> traces) {
		String any = String.join("|", traces);
		return Rows.all(TABLES)
			.stream()
			.filter(table -> Rows.count("SELECT count(*) FROM " + table + " t WHERE t::text ~ '" + any + "'") > 0)
			.toList();
	}

	static String id(String reference) {
		return Rows.all("SELECT id FROM triage.report WHERE reference = '" + reference + "'").get(0);
	}

}
