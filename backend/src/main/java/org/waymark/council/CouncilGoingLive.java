package org.waymark.council;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.platform.LiveCheck;
import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;

/** A council goes live only with content of its own, and with checked contact numbers. */
@Component
class CouncilGoingLive implements LiveCheck {

	private final Council council;

	private final InstantSource time;

	CouncilGoingLive(Council council, InstantSource time) {
		this.council = council;
		this.time = time;
	}

	@Override
	public List<String> faults() {
		return faults(this.council, WorkingTime.day(this.time.instant()));
	}

	@Override
	public boolean unsafe() {
		return false;
	}

	static List<String> faults(Council council, LocalDate today) {
		List<String> faults = new ArrayList<>(faults(council.profile(), today));
		faults.addAll(holidays(council.profile(), today));
		faults.addAll(unknown(council));
		faults.addAll(screening(council.screening()));
		return faults;
	}

	/**
	 * Nobody may take the questions that ship with Waymark for the council's own tool.
	 */
	static List<String> screening(Council.Screening tool) {
		return tool.example() ? List.of("screening-tool.yaml is the example: put your own screening tool there.")
				: List.of();
	}

	/**
	 * Bank holidays have to be known a year ahead: deadlines given now reach into days
	 * that nobody has named yet.
	 */
	static List<String> holidays(CouncilProfile profile, LocalDate today) {
		return profile.closedDays().stream().anyMatch(day -> !day.isBefore(today.plusYears(1))) ? List.of()
				: List.of("bank-holidays.json ends within a year: put in the bank holidays of the next years.");
	}

	/** Codes that other files name and that are no contacts: a slip of the pen. */
	static List<String> unknown(Council council) {
		Stream<String> needed = council.needs().stream().flatMap(need -> need.contacts().stream());
		Stream<String> councils = council.areas().councils().stream().flatMap(area -> area.contacts().stream());
		return Stream.concat(needed, councils)
			.distinct()
			.filter(code -> council.profile().contact(code).isEmpty())
			.map(code -> "needs.yaml or areas.yaml names the contact " + code + ", which council.yaml does not have.")
			.toList();
	}

	static List<String> faults(CouncilProfile profile, LocalDate today) {
		List<String> faults = new ArrayList<>();
		if (profile.example()) {
			faults.add("The content is the example that ships with Waymark: set WAYMARK_CONTENT_DIR to your own.");
		}
		profile.contacts().forEach((code, contact) -> {
			if (!contact.live(today)) {
				faults.add("The contact " + code
						+ " is not verified, or its next check is due: put down who checked it and when.");
			}
		});
		return faults;
	}

}
