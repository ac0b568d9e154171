package org.waymark.council.duty;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.waymark.clocks.HubCalendar;
import org.waymark.notification.duty.OnDuty;
import org.waymark.notification.duty.Rota;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Hands the council's rota to the alerts, which know no council and no hours. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilRota implements Rota {

	private final DutyContent content;

	private final HubCalendar calendar;

	CouncilRota(DutyContent content, HubCalendar calendar) {
		this.content = content;
		this.calendar = calendar;
	}

	@Override
	public OnDuty at(Instant time) {
		DutyPlan plan = this.content.plan();
		return this.calendar.current().isOpen(time) ? plan.hubHours() : plan.otherHours();
	}

}
