package org.waymark.council;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.site.Council.DutyPlan;
import org.waymark.site.Council.DutyPlan.Person;
import org.waymark.site.Council.DutyPlan.Step;
import org.waymark.site.Council.DutyPlan.Team;

import static org.assertj.core.api.Assertions.assertThat;

class RotaGoingLiveTests {

	private static final Person BOTH = new Person("duty", "Duty worker", "07700 900101", "duty@hub.example");

	private static final Person NO_PHONE = new Person("desk", "Desk", null, "desk@hub.example");

	@Test
	void aRotaThatReachesPeopleByTwoRoutesMayGoLive() {
		assertThat(RotaGoingLive.faults(plan(false, BOTH))).isEmpty();
	}

	@Test
	void theExampleMayNot() {
		assertThat(RotaGoingLive.faults(plan(true, BOTH))).singleElement().asString().contains("reaches nobody");
	}

	@Test
	void aStepWithOneRouteMayNot() {
		assertThat(RotaGoingLive.faults(plan(false, NO_PHONE))).containsExactly(
				"duty.yaml: the step of Night after 0 minutes needs both a text number and an e-mail address.");
	}

	private static DutyPlan plan(boolean example, Person night) {
		return new DutyPlan(example, team("Day", BOTH), team("Night", night), Duration.ofMinutes(10));
	}

	private static Team team(String name, Person person) {
		return new Team(name, List.of(new Step(Duration.ZERO, List.of(person))));
	}

}
