package org.waymark.triage;

import java.util.Locale;
import java.util.stream.Stream;

/** A list of reports. */
public enum Lane {

	/** Nobody has them yet. */
	NEW("New"),
	/** Those of the reader. */
	MINE("Mine"),
	/** Those of the reader's team. */
	TEAM("My team"),
	/** They have an owner. */
	TAKEN("Being worked on"),
	/** Decided, and waiting to be taken on or for the reporter to be told. */
	WAITING("Waiting"),
	/** The out-of-hours team has them. */
	NIGHT("Out of hours"),
	/** A second person has to look at what was decided. */
	SIGN_OFF("To sign off"),
	/**
	 * Reports that look like abuse of the service: kept apart, and still read by a
	 * person.
	 */
	HELD("Held to be read"),
	/** Those that could not be opened, and are on no other list. */
	REPAIR("Repair"),
	/** Everything but the closed ones. */
	OPEN("All open"),
	/** Decided and done. */
	CLOSED("Closed");

	private final String label;

	Lane(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** As it stands in an address. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The lane of an address; the new ones if there is no such lane. */
	public static Lane of(String slug) {
		return Stream.of(values()).filter(lane -> lane.slug().equals(slug)).findFirst().orElse(NEW);
	}

}
