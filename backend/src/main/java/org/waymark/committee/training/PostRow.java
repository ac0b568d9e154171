package org.waymark.committee.training;

import java.time.LocalDate;
import java.util.Optional;

import org.waymark.staff.training.Training;

/**
 * A row of a table of people in post: a person, and one course that they took.
 *
 * @param person digest of the work address, in hexadecimal
 * @param people code of the kind of people
 * @param team may be empty
 * @param away whether they are absent for long
 * @param left whether they are not in post any more
 * @param course what they took; empty for a person without one
 */
record PostRow(String person, String people, String team, boolean away, boolean left, Optional<Course> course) {

	@Override
	public String toString() {
		return "PostRow[hidden]";
	}

	/** A course and the day on which it was taken. */
	record Course(Training training, LocalDate done) {

	}

}
