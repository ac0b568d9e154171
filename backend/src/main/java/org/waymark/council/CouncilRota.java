package org.waymark.council;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.clocks.HubCalendar;
import org.waymark.notification.duty.OnDuty;
import org.waymark.notification.duty.Rota;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;
import org.waymark.site.Council.DutyPlan;

/** Hands the council's rota to the alerts, which know no council and no hours. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilRota implements Rota {

	private final Council council;

	private final HubCalendar calendar;

	CouncilRota(Council council, HubCalendar calendar) {
		this.council = council;
		this.calendar = calendar;
	}

	@Override
	public OnDuty at(Instant time) {
		DutyPlan plan = this.council.duty();
		return onDuty(this.calendar.current().isOpen(time) ? plan.hubHours() : plan.otherHours(), plan.again());
	}

	private static OnDuty onDuty(DutyPlan.Team team, Duration again) {
		List<OnDuty.Step> steps = team.steps().stream().map(CouncilRota::step).toList();
		return new OnDuty(team.name(), steps, again);
	}

	private static OnDuty.Step step(DutyPlan.Step step) {
		return new OnDuty.Step(step.after(), step.people().stream().map(CouncilRota::person).toList());
	}

	private static OnDuty.Person person(DutyPlan.Person person) {
		return new OnDuty.Person(person.code(), person.name(), Optional.ofNullable(person.text()),
				Optional.ofNullable(person.email()));
	}

}
