package org.waymark.decisions.routing;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoutesTests {

	private static final List<String> CODES = List.of("A", "B");

	private static final String DEFAULT = "ROUTE B | * | * | * | * | All else.";

	private static final String LIKE = "LIKE OTHER UNDER_18 OTHER HERE";

	@Test
	void theFirstRouteThatFitsIsTaken() {
		Routes routes = new Routes(Stream.of("# a remark", "ROUTE A, B | DANGER | * | * | * | Danger.",
				"LIKE DANGER UNKNOWN OTHER HERE", DEFAULT, LIKE), CODES);
		assertThat(routes.of(Facts.of("DANGER", "ADULT", "WORKS", "PLACE")).to()).containsExactly("A", "B");
		assertThat(routes.of(Facts.of("PAST", "ADULT", "WORKS", "PLACE")).why()).isEqualTo("All else.");
	}

	@Test
	void aTableWithoutADefaultIsRefused() {
		refused("no route for", "ROUTE A | DANGER | * | * | * | Danger.", "LIKE DANGER UNKNOWN OTHER HERE");
	}

	@Test
	void aRouteThatCanNeverBeReachedIsRefused() {
		refused("never be reached", DEFAULT, LIKE, "ROUTE A | DANGER | * | * | * | Danger.",
				"LIKE DANGER UNKNOWN OTHER HERE");
	}

	@Test
	void anExampleThatAnotherRouteAnswersIsRefused() {
		refused("does not answer", "ROUTE A | DANGER | * | * | * | Danger.", "LIKE PAST UNKNOWN OTHER HERE", DEFAULT,
				LIKE);
	}

	@Test
	void aRouteWithoutAnExampleIsRefused() {
		refused("does not answer", DEFAULT);
	}

	@Test
	void aRouteToWhatIsNoOutcomeIsRefused() {
		refused("no outcome", "ROUTE ELSEWHERE | * | * | * | * | Why.", LIKE);
	}

	@Test
	void aLineThatIsNoneIsRefused() {
		refused("neither ROUTE nor LIKE", "ROUTE A | DANGER | Danger.");
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

	private static void refused(String what, String... lines) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Routes(Stream.of(lines), CODES))
			.withMessageContaining(what);
	}

}
