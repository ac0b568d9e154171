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

	private static final Pattern MADE = Pattern.compile("name=\"made\" value=\"([^\"]+)\"");

	private FiguresActs() {
	}

	/**
	 * An analyst enters figures, and freezes a quarter that a manager lets go and
	 * publishes.
	 */
	static void tried(Tried tried, WebTestClient web) {
		DeskClient analyst = DeskClient.signedIn(web, "analyst");
		tried.at("/triage/figures/entered", "FIGURES_ENTERED", analyst, Map.of("quarter", "2025Q2", "version", "0",
				"number-CASELOAD", "40", "source-CASELOAD", "A list", "day-CASELOAD", "2025-06-30"));
		DeskClient manager = DeskClient.signedIn(web, "manager");
		String quarter = ripe(analyst);
		tried.at(LIST, "RELEASE_MADE", analyst, Map.of("quarter", quarter));
		settled(tried, "RELEASE_DISCARDED", manager, quarter, "DISCARD");
		analyst.send("/triage/home", LIST, Map.of("quarter", quarter));
		settled(tried, "RELEASE_LET_GO", manager, quarter, "RELEASE");
		settled(tried, "RELEASE_PUBLISHED", manager, quarter, "PUBLISH");
		settled(tried, "RELEASE_WITHDRAWN", analyst, quarter, "WITHDRAW");
		tried.one(Set.of("NATIONAL_FIGURE_KEPT"), "/triage/figures/national/{table}",
				() -> analyst.send("/triage/home", "/triage/figures/national/kinds",
						Map.of("version", "0", "value", "England: 1", "source", "A list", "definition", "A count")));
	}

	private static void settled(Tried tried, String act, DeskClient who, String quarter, String button) {
		String page = LIST + "/" + quarter;
		Map<String, String> fields = Map.of("act", button, "made", found(MADE, who, page));
		tried.one(Set.of(act), LIST + "/{quarter}", () -> who.send("/triage/home", page, fields));
	}

	/** The quarter that can be frozen now. */
	private static String ripe(DeskClient analyst) {
		return found(RIPE, analyst, LIST);
	}

	private static String found(Pattern what, DeskClient who, String page) {
		Matcher found = what.matcher(DeskClient.text(who.get(page)));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
