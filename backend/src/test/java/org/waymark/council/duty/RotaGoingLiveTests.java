package org.waymark.council.duty;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.waymark.notification.duty.OnDuty;
import org.waymark.notification.duty.OnDuty.Person;
import org.waymark.notification.duty.OnDuty.Step;

import static org.assertj.core.api.Assertions.assertThat;

class RotaGoingLiveTests {

	private static final Person BOTH = new Person("duty", "Duty worker", Optional.of("07700 900101"),
			Optional.of("duty@hub.example"));

	private static final Person NO_PHONE = new Person("desk", "Desk", Optional.empty(),
			Optional.of("desk@hub.example"));

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

	@Test
	void anEmptyRouteIsNone() {
		Person blank = new Person("desk", "Desk", Optional.of(" "), Optional.of("desk@hub.example"));
		assertThat(RotaGoingLive.faults(plan(false, blank))).hasSize(1);
	}

	@Test
	void anAddressThatNoMailReachesIsNamed() {
		Person misspelt = new Person("edt", "Night", Optional.of("07700 900101"), Optional.of("edt@hub.example."));
		assertThat(RotaGoingLive.faults(plan(false, misspelt)))
			.containsExactly("duty.yaml: the e-mail of edt is not one e-mail address, and nothing is sent there.");
	}

	private static DutyPlan plan(boolean example, Person night) {
		return new DutyPlan(example, onDuty("Day", BOTH), onDuty("Night", night));
	}

	private static OnDuty onDuty(String team, Person person) {
		return new OnDuty(team, List.of(new Step(Duration.ZERO, List.of(person))), Duration.ofMinutes(10));
	}

}
