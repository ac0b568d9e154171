package org.waymark.administration.auditlog;

import java.util.Map;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;

/** The acts of the figures, for {@link ActsTests}. */
final class FiguresActs {

	private FiguresActs() {
	}

	/** An analyst enters a figure. */
	static void tried(Tried tried, WebTestClient web) {
		DeskClient analyst = DeskClient.signedIn(web, "analyst");
		tried.at("/triage/figures/entered", "FIGURES_ENTERED", analyst, Map.of("quarter", "2025Q2", "version", "0",
				"number-CASELOAD", "40", "source-CASELOAD", "A list", "day-CASELOAD", "2025-06-30"));
	}

}
