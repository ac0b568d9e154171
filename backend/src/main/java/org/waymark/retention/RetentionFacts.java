package org.waymark.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What bears on when a report is due to be erased. Days are those in Europe/London.
 *
 * @param received when it came
 * @param closed when it was closed last; empty while it is open
 * @param contact the last contact with anybody about it
 * @param born date of birth of the youngest child in it; empty if that is not known of
 * each child. An estimate is not known
 * @param rule code of the rule that a person confirmed; empty before that
 * @param obstacles what keeps it from being due, whatever the day
 */
record RetentionFacts(LocalDate received, Optional<LocalDate> closed, LocalDate contact, Optional<LocalDate> born,
		Optional<String> rule, Set<Obstacle> obstacles) {

	RetentionFacts {
		obstacles = Set.copyOf(obstacles);
	}

	/** The same with the date of birth of the youngest child, if it is known. */
	RetentionFacts bornOn(Optional<LocalDate> day) {
		return new RetentionFacts(this.received, this.closed, this.contact, day, this.rule, this.obstacles);
	}

	@Override
	public String toString() {
		return "RetentionFacts[hidden]";
	}

	/** What keeps a report from being due. */
	enum Obstacle {

		/** Nobody has read it, or something in it. */
		UNREAD,
		/** Somebody has still to answer, to agree or to be told. */
		WAITING,
		/** A later report follows it. */
		FOLLOWED,
		/** It is under a hold. */
		HELD;

		/** The column of {@code retention.standing} that says so. */
		String column() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
