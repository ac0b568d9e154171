package org.waymark.administration.auditlog;

import java.util.Map;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.triage.queue.TestReports;

/** The acts that link reports, for {@link ActsTests}. */
final class LinkingActs {

	private LinkingActs() {
	}

	/** For the owner of the report; one that came earlier arrives. */
	static void tried(Tried tried, DeskClient worker, TestReports reports) {
		String earlier = reports.aReport().arrives();
		Rows.change(
				"UPDATE triage.report SET received = received - interval '1 day' WHERE reference = '" + earlier + "'");
		tried.one("REPORT_LINKED", "earlier", worker,
				Map.of("other", earlier, "alike", "PLACE", "why", "The same flat"));
		tried.one("REPORT_UNLINKED", "earlier", worker,
				Map.of("undo", Rows.all("SELECT id FROM triage.earlier").get(0), "why", "Another flat"));
	}

}
