package org.waymark.council.duty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.notification.duty.OnDuty;

/** The shape of {@code duty.yaml}. */
record DutyFile(boolean example, List<OnDuty.Person> people, Team hubHours, Team otherHours, int again) {

	DutyFile {
		required(people != null && hubHours != null && otherHours != null, "people, hub-hours and other-hours");
		required(again > 0, "again, in minutes,");
		people.forEach(person -> required(person.code() != null && person.code().matches("[a-z][a-z0-9-]{0,39}"),
				"the code of small letters of each person"));
	}

	DutyPlan plan() {
		Map<String, OnDuty.Person> byCode = this.people.stream()
			.collect(Collectors.toMap(OnDuty.Person::code, Function.identity()));
		Duration interval = Duration.ofMinutes(this.again);
		return new DutyPlan(this.example, this.hubHours.onDuty(byCode, interval),
				this.otherHours.onDuty(byCode, interval));
	}

	private static void required(boolean there, String what) {
		if (!there) {
			throw new IllegalArgumentException("duty.yaml: " + what + " must be there");
		}
	}

	record Team(String name, List<Step> steps) {

		Team {
			required(name != null && steps != null && !steps.isEmpty() && steps.get(0).after() == 0,
					"for each team a name, and steps of which the first is after 0,");
		}

		OnDuty onDuty(Map<String, OnDuty.Person> byCode, Duration again) {
			List<OnDuty.Step> told = new ArrayList<>();
			for (Step step : this.steps) {
				OnDuty.Step next = step.step(byCode);
				required(told.isEmpty() || next.after().compareTo(told.get(told.size() - 1).after()) > 0,
						"a later time for each later step");
				told.add(next);
			}
			return new OnDuty(this.name, told, again);
		}

	}

	record Step(int after, List<String> tell) {

		OnDuty.Step step(Map<String, OnDuty.Person> byCode) {
			required(this.tell != null && !this.tell.isEmpty() && byCode.keySet().containsAll(this.tell),
					"somebody to tell at each step, by a code of people,");
			return new OnDuty.Step(Duration.ofMinutes(this.after),
					this.tell.stream().map(byCode::get).map(Objects::requireNonNull).toList());
		}

	}

}
