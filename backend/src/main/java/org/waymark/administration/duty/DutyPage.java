package org.waymark.administration.duty;

import java.util.List;
import java.util.Optional;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the page about duty.
 *
 * @param done the act just done, in words
 * @param onDuty the people on duty now
 * @param steps the steps of the rota
 * @param open alerts that nobody has acknowledged
 * @param past acknowledged alerts, newest first
 */
record DutyPage(DeskFrame frame, Optional<String> done, String onDuty, List<Step> steps, List<Shown> open,
		List<Shown> past) {

	/**
	 * A step of the rota.
	 *
	 * @param after how long after an alert was raised, in words
	 * @param people who is told, in words
	 */
	public record Step(String after, String people) {

	}

	/**
	 * An alert.
	 *
	 * @param id for its form
	 * @param title what it is
	 * @param raised when
	 * @param reasons what happened, in words
	 * @param count how often, in words
	 * @param answer who acknowledged it and when, in words; empty while nobody has
	 * @param told every message so far
	 */
	public record Shown(String id, boolean test, String title, String raised, List<String> reasons, String count,
			Optional<String> answer, List<Message> told) {

	}

	/**
	 * One message of an alert.
	 */
	public record Message(String at, String whom, String route, String state) {

	}

}
