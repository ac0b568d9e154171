package org.waymark.access;

import org.waymark.testing.Rows;

/**
 * Hides reports from trial accounts, straight in the tables; tests look at the effect on
 * each page.
 */
public final class Curtain {

	private Curtain() {
	}

	/** Hides a report from a person who knows the family. */
	public static void recuse(String reference, String name) {
		Rows.change(
				"""
						INSERT INTO triage.recusal (id, report, staff, author, body)
						SELECT gen_random_uuid(), r.id, a.id, m.id, '\\x00' FROM triage.report r, staff.account a, staff.account m
						WHERE r.reference = '%s' AND a.sign_in = '%s' AND m.sign_in = 'manager2'
						"""
					.formatted(reference, name));
	}

	/** Keeps a report to one person. */
	public static void restrict(String reference, String kind, String reader) {
		Rows.change(
				"""
						WITH s AS (INSERT INTO triage.restriction (id, report, kind, author, review_due, body)
						           SELECT gen_random_uuid(), r.id, '%s', m.id, now() + interval '90 days', '\\x00'
						           FROM triage.report r, staff.account m WHERE r.reference = '%s' AND m.sign_in = 'manager2' RETURNING id)
						INSERT INTO triage.restriction_reader (restriction, staff)
						SELECT s.id, a.id FROM s, staff.account a WHERE a.sign_in = '%s'
						"""
					.formatted(kind, reference, reader));
	}

	/** Opens a restricted report to a person, out of turn. */
	public static void opened(String reference, String name, String until) {
		Rows.change("""
				INSERT INTO triage.opening (id, report, kind, asker, body, until, review_due)
				SELECT gen_random_uuid(), r.id, 'RESTRICTED', a.id, '\\x00', now() + interval '%s', now()
				FROM triage.report r, staff.account a WHERE r.reference = '%s' AND a.sign_in = '%s'
				""".formatted(until, reference, name));
	}

}
