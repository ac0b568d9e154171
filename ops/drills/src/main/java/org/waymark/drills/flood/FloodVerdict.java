package org.waymark.drills.flood;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.waymark.drills.Figures;

/** The fate of everything that was sent, by the hub's own tables. */
final class FloodVerdict {

	private final Sent sent;

	private final Connection hub;

	private final LiveHeap memory;

	private final Figures figures = new Figures();

	private final List<String> misses = new ArrayList<>();

	FloodVerdict(Sent sent, Connection hub, LiveHeap memory) {
		this.sent = sent;
		this.hub = hub;
		this.memory = memory;
	}

	/** Prints the figures, and tells what must not be. */
	List<String> misses(int people, boolean timed) throws SQLException {
		for (Machine machine : Machine.values()) {
			judge(machine.name());
		}
		double heldPeople = judge(Sent.PEOPLE);
		this.memory.moments()
			.forEach(seen -> this.figures.put("memory " + seen.when() + " (MB)",
					"%d of living objects, %d resident".formatted(seen.alive() >> 20, seen.resident() >> 20)));
		long alerts = openAlerts();
		this.figures.put("open alerts, for all that is urgent", alerts);
		this.figures.print();
		miss(alerts != 1, alerts + " alerts are open, and one was to be");
		miss(this.sent.by(Sent.PEOPLE).size() < people, "a person's report was not stored");
		miss(heldPeople > 0, "a person's report was held");
		miss(share(Machine.NAIVE.name(), "lane = 'HELD'") < 0.99, "less than 99% of naive junk was held");
		miss(timed && this.sent.waited(Sent.PEOPLE, 95) > 1500, "p95 over 1.5 s");
		miss(this.memory.grown() > 40L << 20, "over 40 MB more objects are alive than before");
		return this.misses;
	}

	/** Sealed reports that the hub has not made its own. */
	static long waiting(Connection hub) throws SQLException {
		try (PreparedStatement query = hub
			.prepareStatement("SELECT count(*) FROM intake.sealed_report WHERE state <> 'ADMITTED'");
				ResultSet row = query.executeQuery()) {
			row.next();
			return row.getLong(1);
		}
	}

	private long openAlerts() throws SQLException {
		try (PreparedStatement query = this.hub
			.prepareStatement("SELECT count(*) FROM notification.alert WHERE acknowledged IS NULL AND NOT test");
				ResultSet row = query.executeQuery()) {
			row.next();
			return row.getLong(1);
		}
	}

	private double judge(String sender) throws SQLException {
		double held = share(sender, "lane = 'HELD'");
		this.figures.put(sender.toLowerCase(Locale.ROOT),
				String.format(Locale.UK, "%d stored, %d not; urgent %.0f%%; held %.1f%%", this.sent.by(sender).size(),
						this.sent.failed(sender), 100 * share(sender, "urgent"), 100 * held));
		figureOfWaits(sender);
		this.figures.put("  reasons of " + sender.toLowerCase(Locale.ROOT), reasons(sender));
		return held;
	}

	private void figureOfWaits(String sender) {
		this.figures.put("  last press of " + sender.toLowerCase(Locale.ROOT) + " to its answer (ms)",
				String.format(Locale.UK, "p50 %.0f, p95 %.0f, most %.0f", this.sent.waited(sender, 50),
						this.sent.waited(sender, 95), this.sent.waited(sender, 100)));
	}

	private void miss(boolean missed, String what) {
		if (missed) {
			this.misses.add(what);
		}
	}

	private double share(String sender, String condition) throws SQLException {
		return Double.parseDouble(asked(sender, "SELECT coalesce(avg((" + condition
				+ ")::integer), 0)::text FROM triage.report WHERE reference = ANY (?)"));
	}

	private String reasons(String sender) throws SQLException {
		return asked(sender, """
				SELECT coalesce(string_agg(reason || ' ' || n, ', ' ORDER BY n DESC, reason), 'none') FROM (
				  SELECT reason, count(*) AS n FROM triage.report r, unnest(r.reasons) AS reason
				  WHERE reference = ANY (?) GROUP BY reason) c
				""");
	}

	private String asked(String sender, String question) throws SQLException {
		try (PreparedStatement query = this.hub.prepareStatement(question)) {
			query.setArray(1, this.hub.createArrayOf("text", this.sent.by(sender).toArray()));
			try (ResultSet row = query.executeQuery()) {
				row.next();
				return row.getString(1);
			}
		}
	}

}
