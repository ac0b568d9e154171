package org.waymark.council;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;
import org.waymark.site.Council;
import org.waymark.site.Council.DutyPlan;

/**
 * A hub goes live with a rota of its own, each step of which reaches people by two
 * routes.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RotaGoingLive implements LiveCheck {

	private final Council council;

	RotaGoingLive(Council council) {
		this.council = council;
	}

	@Override
	public List<String> faults() {
		return faults(this.council.duty());
	}

	static List<String> faults(DutyPlan plan) {
		List<String> faults = new ArrayList<>();
		if (plan.example()) {
			faults.add("duty.yaml is the example, which reaches nobody: put your own rota there.");
		}
		for (DutyPlan.Team team : List.of(plan.hubHours(), plan.otherHours())) {
			for (DutyPlan.Step step : team.steps()) {
				if (!reaches(step, DutyPlan.Person::text) || !reaches(step, DutyPlan.Person::email)) {
					faults.add("duty.yaml: the step of " + team.name() + " after " + step.after().toMinutes()
							+ " minutes needs both a text number and an e-mail address.");
				}
			}
		}
		return faults;
	}

	private static boolean reaches(DutyPlan.Step step, Function<DutyPlan.Person, @Nullable String> route) {
		return step.people().stream().map(route).anyMatch(way -> way != null && !way.isBlank());
	}

}
