package org.waymark.site.council;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.site.Council.DutyPlan;

/** The shape of {@code duty.yaml}. */
record DutyFile(boolean example, List<DutyPlan.Person> people, Team hubHours, Team otherHours, int again) {

	DutyFile {
		required(people != null && hubHours != null && otherHours != null, "people, hub-hours and other-hours");
		required(again > 0, "again, in minutes,");
		people.forEach(person -> required(person.code() != null && person.code().matches("[a-z][a-z0-9-]{0,39}"),
				"the code of small letters of each person"));
	}

	DutyPlan plan() {
		Map<String, DutyPlan.Person> byCode = this.people.stream()
			.collect(Collectors.toMap(DutyPlan.Person::code, Function.identity()));
		return new DutyPlan(this.example, this.hubHours.team(byCode), this.otherHours.team(byCode),
				Duration.ofMinutes(this.again));
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

		DutyPlan.Team team(Map<String, DutyPlan.Person> byCode) {
			List<DutyPlan.Step> told = new ArrayList<>();
			for (Step step : this.steps) {
				DutyPlan.Step next = step.step(byCode);
				required(told.isEmpty() || next.after().compareTo(told.get(told.size() - 1).after()) > 0,
						"a later time for each later step");
				told.add(next);
			}
			return new DutyPlan.Team(this.name, told);
		}

	}

	record Step(int after, List<String> tell) {

		DutyPlan.Step step(Map<String, DutyPlan.Person> byCode) {
			required(this.tell != null && !this.tell.isEmpty() && byCode.keySet().containsAll(this.tell),
					"somebody to tell at each step, by a code of people,");
			return new DutyPlan.Step(Duration.ofMinutes(this.after),
					this.tell.stream().map(byCode::get).map(Objects::requireNonNull).toList());
		}

	}

}
