package org.waymark.drills;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.waymark.testing.Await;

/**
 * How long after the database took a report it is on every open queue. Urgent ones are
 * sent, which stand on the first page however full the hub is.
 */
final class CommitToScreen {

	private static final int REPORTS = 40;

	private final Trial trial;

	private final Crowd crowd;

	private final int queues;

	CommitToScreen(Trial trial, Crowd crowd, int queues) {
		this.trial = trial;
		this.crowd = crowd;
		this.queues = queues;
	}

	/** Milliseconds, one for each report on each queue. */
	List<Double> measure(KnownReferences kept) throws IOException, SQLException {
		try (OpenQueues open = new OpenQueues(this.trial.address(), this.queues)) {
			Map<String, String> references = new ConcurrentHashMap<>();
			open.lookFor(references.keySet());
			for (int count = 0; count < REPORTS; count++) {
				send(references);
				Pace.pause(Duration.ofMillis(400));
			}
			Await.until("every report on every queue", () -> complete(open));
			kept.all(references);
			return waits(open);
		}
	}

	private void send(Map<String, String> references) {
		Crowd.Visitor visitor = this.crowd.prepared(Crowd.story(), "yes").blockOptional().orElseThrow();
		if (!this.crowd.send(visitor).blockOptional().orElse(false)) {
			throw new IllegalStateException("A report was not accepted");
		}
		references.put(this.crowd.reference(visitor).blockOptional().orElseThrow(), visitor.story());
	}

	private boolean complete(OpenQueues open) {
		return open.seen().size() == REPORTS
				&& open.seen().values().stream().allMatch((queuesSeen) -> queuesSeen.size() == this.queues);
	}

	private List<Double> waits(OpenQueues open) throws SQLException {
		Map<String, Double> taken = taken();
		List<Double> waits = new ArrayList<>();
		open.seen()
			.forEach((reference, queuesSeen) -> queuesSeen.values()
				.forEach((at) -> waits.add(at - taken.getOrDefault(reference, Double.NaN))));
		return waits;
	}

	private Map<String, Double> taken() throws SQLException {
		Map<String, Double> taken = new LinkedHashMap<>();
		try (Connection hub = this.trial.superuser();
				PreparedStatement statement = hub.prepareStatement(
						"SELECT reference, 1000 * extract(epoch FROM received) FROM intake.sealed_report");
				ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				taken.put(row.getString(1), row.getDouble(2));
			}
		}
		return taken;
	}

}
