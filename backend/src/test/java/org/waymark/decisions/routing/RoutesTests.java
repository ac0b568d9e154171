package org.waymark.decisions.routing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.desk.DeskTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoutesTests {

	private static final List<String> CODES = List.of("A", "B");

	private static final String EXAMPLE = "OTHER, UNDER_18, OTHER, HERE";

	private static final String DEFAULT = route("B", "", "All else.", EXAMPLE);

	@Test
	void theFirstRouteThatFitsIsTaken() {
		Routes routes = routes("# a remark",
				route("A, B", "kind: DANGER", "Danger.", "DANGER, UNKNOWN, OTHER, HERE") + DEFAULT);
		assertThat(routes.of(Facts.of("DANGER", "ADULT", "WORKS", "PLACE")).to()).containsExactly("A", "B");
		assertThat(routes.of(Facts.of("PAST", "ADULT", "WORKS", "PLACE")).why()).isEqualTo("All else.");
	}

	@Test
	void aTableWithoutADefaultIsRefused() {
		refused("no route for", route("A", "kind: DANGER", "Danger.", "DANGER, UNKNOWN, OTHER, HERE"));
	}

	@Test
	void aRouteThatCanNeverBeReachedIsRefused() {
		refused("never be reached", DEFAULT, route("A", "kind: DANGER", "Danger.", "DANGER, UNKNOWN, OTHER, HERE"));
	}

	@Test
	void anExampleThatAnotherRouteAnswersIsRefused() {
		refused("does not answer", route("A", "kind: DANGER", "Danger.", "PAST, UNKNOWN, OTHER, HERE"), DEFAULT);
	}

	@Test
	void aRouteWithoutAnExampleIsRefused() {
		refused("does not answer", "- { to: [B], when: {}, why: All else. }");
	}

	@Test
	void aRouteToWhatIsNoOutcomeIsRefused() {
		refused("no outcome", route("ELSEWHERE", "", "Why.", EXAMPLE));
	}

	@Test
	void aLineThatIsNoneIsRefused() {
		refused("to, when and why", "- { to: [A], why: Danger. }");
		refused("examples", "- { to: [A], when: {}, why: Danger., examples: DANGER }");
		refused("kind, age, who and place", route("A", "", "Danger.", "DANGER, UNKNOWN"));
	}

	@Test
	void aFactThatThereIsNotIsRefused() {
		refused("colour", route("A", "colour: DANGER", "Danger.", EXAMPLE), DEFAULT);
		refused("DANGR", route("A", "kind: DANGR", "Danger.", EXAMPLE), DEFAULT);
	}

	@Test
	void aKeyThatStandsTwiceIsRefused() {
		refused("Duplicate", "- { to: [A], to: [B], when: {}, why: All else., examples: [[" + EXAMPLE + "]] }");
	}

	@ParameterizedTest
	@CsvSource({ "DANGER, UNDER_18, WORKS, HERE, POLICE_EMERGENCY", "SEXUAL, UNDER_18, OTHER, AWAY, OTHER_LA",
			"PAST, ADULT, OTHER, HERE, NON_RECENT_POLICE", "OTHER, ADULT, OTHER, HERE, ADULT_SAFEGUARDING",
			"OTHER, UNDER_18, WORKS, HERE, LADO", "EXPLOITATION, UNDER_18, OTHER, HERE, AWAKEN",
			"OTHER, UNKNOWN, OTHER, PLACE, LICENSING_INTEL", "OTHER, UNDER_18, OTHER, HERE, EARLY_HELP_L3" })
	void theTableThatComesWithWaymarkSendsEachToItsOwn(String kind, String age, String who, String place, String to) {
		Routes routes = Routes.read(List.of("POLICE_EMERGENCY", "LADO", "OTHER_LA", "NON_RECENT_POLICE",
				"ADULT_SAFEGUARDING", "STRATEGY_DISCUSSION", "AWAKEN", "LICENSING_INTEL", "POLICE_ONLY",
				"S17_ASSESSMENT", "EARLY_HELP_L3", "EARLY_HELP_L2"));
		assertThat(routes.of(Facts.of(kind, age, who, place)).to()).contains(to);
	}

	private static void refused(String what, String... routes) {
		assertThatIllegalArgumentException().isThrownBy(() -> routes("", routes)).withMessageContaining(what);
	}

	private static Routes routes(String remark, String... routes) {
		return new Routes(DeskTables.parse(remark + "\nroutes:\n" + String.join("\n", routes) + "\n", RouteTable.class),
				CODES);
	}

	private static String route(String to, String when, String why, String example) {
		return "- { to: [" + to + "], when: { " + when + " }, why: " + why + ", examples: [[" + example + "]] }\n";
	}

}
