package org.waymark.drills.same;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.waymark.drills.Trial;
import org.waymark.testing.Await;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;

/** Reports that came in as any other, under references that a drill knows. */
final class KnownReports {

	private KnownReports() {
	}

	static void of(Trial trial, String... references) throws SQLException {
		try (Connection hub = trial.superuser(); Statement statement = hub.createStatement()) {
			for (String reference : references) {
				String shown = new Visit(trial.address(), Report.of("A drill")).whole().detail();
				Await.until("on the queue", () -> statement.executeUpdate("UPDATE triage.report SET reference = '"
						+ reference + "' WHERE reference = '" + shown + "'") == 1);
			}
		}
	}

}
