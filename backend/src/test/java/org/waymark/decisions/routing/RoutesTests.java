package org.waymark.decisions.routing;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.desk.DeskTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoutesTests {

	private static final List<String> CODES = List.of("A", "B");

	private static final Routes SHIPPED = Routes.read(List.of("POLICE_EMERGENCY", "LADO", "OTHER_LA",
			"NON_RECENT_POLICE", "ADULT_SAFEGUARDING", "STRATEGY_DISCUSSION", "S47", "AWAKEN", "LICENSING_INTEL",
			"POLICE_ONLY", "S17_ASSESSMENT", "EARLY_HELP_L3", "EARLY_HELP_L2"));

	private static final String EXAMPLE = "OTHER, UNDER_18, OTHER, HERE";

	private static final String DEFAULT = "- { to: [B], when: {}, otherwise: true, why: All else., examples: [["
			+ EXAMPLE + "]] }\n";

	@Test
	void aRouteThatFitsIsTakenAndTheLastOneOnlyOtherwise() {
		Routes routes = routes("# a remark",
				route("A, B", "kind: DANGER", "Danger.", "DANGER, UNKNOWN, OTHER, HERE") + DEFAULT);
		assertThat(to(routes, "DANGER", "UNKNOWN")).containsExactly("A", "B");
		assertThat(routes.of(Facts.of("PAST", "ADULT", "WORKS", "PLACE", "UNKNOWN"))).extracting(Route::why)
			.containsExactly("All else.");
	}

	@Test
	void severalLinesMayApplyTogether() {
		Routes routes = routes("", route("A", "kind: DANGER", "Danger.", "DANGER, UNKNOWN, OTHER, HERE"),
				route("B", "kind: [DANGER, SEXUAL]", "Either.", "SEXUAL+PAST, UNKNOWN, OTHER, HERE"), DEFAULT);
		assertThat(to(routes, "DANGER", "UNKNOWN")).containsExactly("A", "B");
		assertThat(to(routes, "SEXUAL+PAST", "UNKNOWN")).containsExactly("B");
	}

	@Test
	void aTableWithoutADefaultIsRefused() {
		refused("no route for", route("A", "kind: DANGER", "Danger.", "DANGER, UNKNOWN, OTHER, HERE"));
	}

	@Test
	void aRouteThatCanNeverBeReachedIsRefused() {
		refused("never be reached", route("B", "", "All else.", EXAMPLE), """
				- otherwise: true
				  to: [A]
				  when: { kind: DANGER }
				  why: Danger.
				  examples: [[DANGER, UNKNOWN, OTHER, HERE]]
				""");
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
	@CsvSource({ "DANGER, UNDER_18, WORKS, HERE, UNKNOWN, POLICE_EMERGENCY",
			"DANGER, UNDER_18, WORKS, AWAY, L2, OTHER_LA", "DANGER, UNDER_18, WORKS, AWAY, L2, POLICE_EMERGENCY",
			"DANGER, UNDER_18, WORKS, AWAY, L2, LADO", "SEXUAL, UNDER_18, OTHER, AWAY, UNKNOWN, OTHER_LA",
			"PAST, ADULT, OTHER, HERE, UNKNOWN, NON_RECENT_POLICE",
			"PAST+CONTACT, ADULT, OTHER, HERE, UNKNOWN, NON_RECENT_POLICE",
			"PAST+CONTACT, ADULT, OTHER, HERE, UNKNOWN, STRATEGY_DISCUSSION",
			"OTHER, ADULT, OTHER, HERE, UNKNOWN, ADULT_SAFEGUARDING", "OTHER, UNDER_18, WORKS, HERE, UNKNOWN, LADO",
			"EXPLOITATION, UNDER_18, OTHER, HERE, UNKNOWN, AWAKEN",
			"OTHER, UNKNOWN, OTHER, PLACE, UNKNOWN, LICENSING_INTEL", "OTHER, UNDER_18, OTHER, HERE, L3, EARLY_HELP_L3",
			"OTHER, UNDER_18, OTHER, HERE, L2, EARLY_HELP_L2", "SEXUAL, UNDER_18, OTHER, HERE, L4, S47",
			"SEXUAL, UNDER_18, OTHER, HERE, L4, STRATEGY_DISCUSSION", "HARM, UNKNOWN, OTHER, HERE, L2, S47" })
	void theTableThatComesWithWaymarkSendsEachToItsOwn(String kind, String age, String who, String place, String level,
			String to) {
		assertThat(SHIPPED.of(Facts.of(kind, age, who, place, level)).stream().flatMap(route -> route.to().stream()))
			.contains(to);
	}

	@Test
	void noLineSaysThatItIsOverSinceNobodyKnows() {
		assertThat(SHIPPED.all()).noneMatch(route -> route.why().contains("is over"));
	}

	/** Rather none than one too low, whatever the case. */
	@Test
	void earlyHelpIsSuggestedOnlyWhereItsLevelWasJudgedAndNothingSpeaksOfHarm() {
		Facts.all().forEach(one -> {
			List<String> to = SHIPPED.of(one).stream().flatMap(route -> route.to().stream()).toList();
			boolean plain = one.kinds().equals(Set.of(Facts.Kind.OTHER));
			assertThat(to.contains("EARLY_HELP_L2") && !(plain && one.level() == Facts.Level.L2)).as("" + one)
				.isFalse();
			assertThat(to.contains("EARLY_HELP_L3") && !(plain && one.level() == Facts.Level.L3)).as("" + one)
				.isFalse();
		});
	}

	private static List<String> to(Routes routes, String kinds, String level) {
		return routes.of(Facts.of(kinds, "UNDER_18", "OTHER", "HERE", level))
			.stream()
			.flatMap(route -> route.to().stream())
			.toList();
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
