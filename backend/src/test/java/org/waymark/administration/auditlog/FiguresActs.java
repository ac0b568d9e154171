package org.waymark.administration.auditlog;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The acts of the figures, for {@link ActsTests}. */
final class FiguresActs {

	private static final String LIST = "/triage/releases";

	private static final Pattern RIPE = Pattern.compile("name=\"quarter\" value=\"(\\w+)\"");

	private FiguresActs() {
	}

	/** An analyst enters a figure, and freezes a quarter that a manager lets go. */
	static void tried(Tried tried, WebTestClient web) {
		DeskClient analyst = DeskClient.signedIn(web, "analyst");
		tried.at("/triage/figures/entered", "FIGURES_ENTERED", analyst, Map.of("quarter", "2025Q2", "version", "0",
				"number-CASELOAD", "40", "source-CASELOAD", "A list", "day-CASELOAD", "2025-06-30"));
	}

	private static void settled(Tried tried, String act, DeskClient who, String quarter, String button) {
		tried.one(Set.of(act), LIST + "/{quarter}",
				() -> who.send("/triage/home", LIST + "/" + quarter, Map.of("act", button)));
	}

	/** The quarter that can be frozen now. */
	private static String ripe(DeskClient analyst) {
		Matcher found = RIPE.matcher(DeskClient.text(analyst.get(LIST)));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
