package org.waymark.council;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;

/** Hands the council's hours and days off to the clocks, which know no council. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilHours implements HubCalendar {

	private final Council council;

	CouncilHours(Council council) {
		this.council = council;
	}

	@Override
	public WorkingTime current() {
		CouncilProfile profile = this.council.profile();
		Map<DayOfWeek, WorkingTime.Hours> hours = new EnumMap<>(DayOfWeek.class);
		profile.hours().forEach((day, open) -> hours.put(day, new WorkingTime.Hours(open.from(), open.to())));
		return new WorkingTime(hours, Set.copyOf(profile.closedDays()), profile.version());
	}

}
