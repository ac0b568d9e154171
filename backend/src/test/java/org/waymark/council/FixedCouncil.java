package org.waymark.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.CouncilProfile.Opening;

/** A council whose content never changes. */
record FixedCouncil(CouncilProfile profile, List<Sign> signs, Screening screening, List<Need> needs,
		Areas areas) implements Council {

	/** Open on Mondays from nine to five, and closed on the Monday named. */
	static final LocalDate CLOSED_MONDAY = LocalDate.of(2026, 12, 28);

	private static final Screening OWN_TOOL = new Screening(false, null, List.of());

	static FixedCouncil plain() {
		return with(profile(false, Map.of()), List.of());
	}

	static FixedCouncil with(CouncilProfile profile, List<Need> needs) {
		return new FixedCouncil(profile, List.of(), OWN_TOOL, needs, new Areas(List.of(), List.of(), List.of()));
	}

	FixedCouncil with(List<Sign> noticed) {
		return new FixedCouncil(this.profile, noticed, this.screening, this.needs, this.areas);
	}

	FixedCouncil with(Areas ruled) {
		return new FixedCouncil(this.profile, this.signs, this.screening, this.needs, ruled);
	}

	@Override
	public List<Sign> list(String name) {
		return name.equals("signs") ? this.signs : List.of();
	}

	@Override
	public List<Sign> shippedList(String name) {
		return list(name);
	}

	static CouncilProfile profile(boolean example, Map<String, Contact> contacts) {
		return new CouncilProfile("A council", example, "A hub",
				Map.of(DayOfWeek.MONDAY, new Opening(LocalTime.of(9, 0), LocalTime.of(17, 0))), List.of(CLOSED_MONDAY),
				"v1", contacts, List.of(), "/", 0);
	}

}
