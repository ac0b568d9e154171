package org.waymark.testing.store;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.Rows;

/** Rows of reports and people, as the superuser puts them there. */
public final class StoredReports {

	/** A moment at which something happens. */
	public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	private static final AtomicInteger MADE = new AtomicInteger();

	private StoredReports() {
	}

	/**
	 * Somebody at the desk. Their account stays for other tests, so it was closed long
	 * ago: no page shows it.
	 */
	public static StaffId member(String name) {
		return new StaffId(UUID.fromString(Rows.all("""
				INSERT INTO staff.account (sign_in, name, role, disabled)
				VALUES ('stored.%s', '%s', 'SOCIAL_WORKER', '2000-01-01')
				ON CONFLICT (sign_in) DO UPDATE SET name = excluded.name RETURNING id
				""".formatted(name, name)).get(0)));
	}

	/** An open report that nobody has, due in a day. */
	public static ReportId report() {
		return report("lane = 'NEW'");
	}

	/**
	 * The same with some columns changed.
	 * @param changes as in {@code SET} of an {@code UPDATE}
	 */
	public static ReportId report(String changes) {
		ReportId id = new ReportId(UUID.randomUUID());
		Rows.change(
				"""
						INSERT INTO triage.report (id, reference, received, door, kind, lane, statutory_due, calendar, assurance,
						                           reasons, rules, area, card)
						VALUES ('%s', '%s', now() - interval '90 seconds', 'WEB', 'CHILD', 'NEW', now() + interval '1 day', 'test',
						        'UNVERIFIED', '{}', '{}', 'UNKNOWN', '')
						"""
					.formatted(id, "ST%08d".formatted(MADE.incrementAndGet())));
		change(id, changes);
		return id;
	}

	/** Changes columns of a report past every guard. */
	public static void change(ReportId report, String changes) {
		Rows.change("UPDATE triage.report SET " + changes + " WHERE id = '" + report + "'");
	}

	/** Closes a report to somebody, who knows the family. */
	public static void hide(ReportId report, StaffId from, StaffId by) {
		Rows.change(
				"""
						INSERT INTO triage.recusal (id, report, staff, author, body) VALUES (gen_random_uuid(), '%s', '%s', '%s', '')
						"""
					.formatted(report, from, by));
	}

	/** What columns of a report say, joined by spaces. */
	public static String read(ReportId report, String columns) {
		return Rows.all("SELECT " + columns + " FROM triage.report r WHERE id = '" + report + "'").get(0);
	}

	/** How far the queue has moved on. */
	public static long queueVersion() {
		return Rows.count("SELECT version FROM triage.queue_version");
	}

}
