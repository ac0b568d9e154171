package org.waymark.council.retention;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;
import org.waymark.retention.RetentionSchedule;

/**
 * A hub goes live with rules of its own about how long reports are kept, and looks at
 * each again in time.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RetentionGoingLive implements LiveCheck {

	private final RetentionSchedule schedule;

	private final InstantSource time;

	RetentionGoingLive(RetentionSchedule schedule, InstantSource time) {
		this.schedule = schedule;
		this.time = time;
	}

	@Override
	public List<String> faults() {
		return faults(this.schedule, WorkingTime.day(this.time.instant()));
	}

	@Override
	public boolean unsafe() {
		return false;
	}

	static List<String> faults(RetentionSchedule schedule, LocalDate today) {
		if (schedule.rules().isEmpty()) {
			return List.of("retention.yaml has no rules, or cannot be read: decide how long reports are kept.");
		}
		if (schedule.example()) {
			return List.of("retention.yaml is the example: decide how long reports are kept, and put that there.");
		}
		return schedule.rules()
			.stream()
			.filter(rule -> rule.review().isBefore(today))
			.map(rule -> "retention.yaml: the review of the rule " + rule.code() + " is late.")
			.toList();
	}

}
