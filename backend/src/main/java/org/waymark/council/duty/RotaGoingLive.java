package org.waymark.council.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.waymark.notification.duty.OnDuty;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/**
 * A hub goes live with a rota of its own, each step of which reaches people by two
 * routes.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RotaGoingLive implements LiveCheck {

	private final DutyContent content;

	RotaGoingLive(DutyContent content) {
		this.content = content;
	}

	@Override
	public List<String> faults() {
		return faults(this.content.plan());
	}

	@Override
	public boolean unsafe() {
		return false;
	}

	static List<String> faults(DutyPlan plan) {
		List<String> faults = new ArrayList<>();
		if (plan.example()) {
			faults.add("duty.yaml is the example, which reaches nobody: put your own rota there.");
		}
		for (OnDuty team : List.of(plan.hubHours(), plan.otherHours())) {
			for (OnDuty.Step step : team.steps()) {
				if (!reaches(step, OnDuty.Person::text) || !reaches(step, OnDuty.Person::email)) {
					faults.add("duty.yaml: the step of " + team.team() + " after " + step.after().toMinutes()
							+ " minutes needs both a text number and an e-mail address.");
				}
			}
		}
		return faults;
	}

	private static boolean reaches(OnDuty.Step step, Function<OnDuty.Person, Optional<String>> route) {
		return step.people().stream().map(route).anyMatch(way -> way.filter(text -> !text.isBlank()).isPresent());
	}

}
