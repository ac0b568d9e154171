package org.waymark.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.site.Council.Need;
import org.waymark.site.Council.Screening;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilGoingLiveTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Test
	void theExampleDoesNotGoLive() {
		assertThat(CouncilGoingLive.faults(council(true, contact(TODAY)), TODAY)).singleElement()
			.asString()
			.contains("example");
	}

	@Test
	void aContactThatIsDueOrWasNeverCheckedIsNamed() {
		assertThat(CouncilGoingLive.faults(council(false, contact(TODAY.minusDays(1))), TODAY)).singleElement()
			.asString()
			.contains("hub");
		Contact unchecked = new Contact("Hub", "01632 960000", null, null, "always", null, null, null, false);
		assertThat(CouncilGoingLive.faults(council(false, unchecked), TODAY)).hasSize(1);
	}

	@Test
	void aCouncilWhoseContactsAreCheckedHasNoFault() {
		assertThat(CouncilGoingLive.faults(council(false, contact(TODAY)), TODAY)).isEmpty();
	}

	@Test
	void bankHolidaysHaveToBeKnownAYearAhead() {
		CouncilProfile profile = council(false, contact(TODAY));
		LocalDate last = FixedCouncil.CLOSED_MONDAY;
		assertThat(CouncilGoingLive.holidays(profile, last.minusYears(1))).isEmpty();
		assertThat(CouncilGoingLive.holidays(profile, last.minusYears(1).plusDays(1))).singleElement()
			.asString()
			.contains("bank-holidays.json");
	}

	@Test
	void theScreeningToolThatShipsDoesNotGoLive() {
		assertThat(CouncilGoingLive.screening(new Screening(true, null, List.of()))).singleElement()
			.asString()
			.contains("screening-tool.yaml");
		assertThat(CouncilGoingLive.screening(new Screening(false, null, List.of()))).isEmpty();
	}

	@Test
	void aContactThatThereIsNotIsNamed() {
		CouncilProfile profile = council(false, contact(TODAY));
		assertThat(
				CouncilGoingLive.unknown(FixedCouncil.with(profile, List.of(new Need("Talk", null, List.of("hub"))))))
			.isEmpty();
		assertThat(
				CouncilGoingLive.unknown(FixedCouncil.with(profile, List.of(new Need("Talk", null, List.of("hbu"))))))
			.singleElement()
			.asString()
			.contains("hbu");
	}

	private static Contact contact(LocalDate due) {
		return new Contact("Hub", "01632 960000", null, null, "always", TODAY.minusMonths(1), "a team manager", due,
				false);
	}

	private static CouncilProfile council(boolean example, Contact contact) {
		return FixedCouncil.profile(example, Map.of("hub", contact));
	}

}
