package org.waymark.notification.duty;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The team on duty, and the order in which people are told of an alert.
 *
 * @param team the team's name, in words for the page
 * @param steps the first at once; each later one while nobody has acknowledged the alert
 * @param again interval at which the last step is repeated until a person acknowledges
 */
public record OnDuty(String team, List<Step> steps, Duration again) {

	public OnDuty {
		steps = List.copyOf(steps);
		if (steps.isEmpty()) {
			throw new IllegalArgumentException("Somebody must be told of an alert");
		}
	}

	/**
	 * The next people to tell.
	 * @param done steps that were taken already
	 */
	Step step(int done) {
		return this.steps.get(Math.min(done, this.steps.size() - 1));
	}

	/**
	 * When the step after that is due.
	 * @param sinceRaised age of the alert now
	 */
	Duration next(int done, Duration sinceRaised) {
		int after = done + 1;
		return (after < this.steps.size()) ? this.steps.get(after).after() : sinceRaised.plus(this.again);
	}

	/**
	 * Those who are told together.
	 *
	 * @param after how long after the alert was raised
	 */
	public record Step(Duration after, List<Person> people) {

		public Step {
			people = List.copyOf(people);
		}

	}

	/**
	 * A place on the rota, and the telephone that goes with it.
	 *
	 * @param code its code in the record
	 * @param name what it is called on the page
	 * @param text a telephone for text messages
	 * @param email an address
	 */
	public record Person(String code, String name, Optional<String> text, Optional<String> email) {

		@Override
		public String toString() {
			return "Person[" + this.code + "]";
		}

	}

}
