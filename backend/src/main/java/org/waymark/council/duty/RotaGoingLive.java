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
import org.waymark.site.text.EmailAddress;
import org.waymark.site.text.TypedText;

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
				step.people()
					.stream()
					.filter(RotaGoingLive::isMisspelt)
					.forEach(person -> faults.add("duty.yaml: the e-mail of " + person.code()
							+ " is not one e-mail address, and nothing is sent there."));
				if (!reaches(step, OnDuty.Person::text) || !reaches(step, OnDuty.Person::email)) {
					faults.add("duty.yaml: the step of " + team.team() + " after " + step.after().toMinutes()
							+ " minutes needs both a text number and an e-mail address.");
				}
			}
		}
		return faults;
	}

	private static boolean isMisspelt(OnDuty.Person person) {
		return person.email()
			.filter(typed -> !TypedText.isBlank(typed))
			.filter(typed -> EmailAddress.read(typed).isEmpty())
			.isPresent();
	}

	private static boolean reaches(OnDuty.Step step, Function<OnDuty.Person, Optional<String>> route) {
		return step.people()
			.stream()
			.map(route)
			.anyMatch(way -> way.filter(text -> !TypedText.isBlank(text)).isPresent());
	}

}
