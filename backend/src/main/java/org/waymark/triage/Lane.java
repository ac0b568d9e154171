package org.waymark.triage;

import java.util.Locale;
import java.util.stream.Stream;

import org.waymark.platform.wording.DeskWording;

/** A list of reports. */
public enum Lane {

	/** Nobody has them yet. */
	NEW,
	/** Those of the reader. */
	MINE,
	/** Those of the reader's team. */
	TEAM,
	/** They have an owner. */
	TAKEN,
	/** Decided, and waiting to be taken on or for the reporter to be told. */
	WAITING,
	/** The out-of-hours team has them. */
	NIGHT,
	/** A second person has to look at what was decided. */
	SIGN_OFF,
	/**
	 * Reports that look like abuse of the service: kept apart, and still read by a
	 * person.
	 */
	HELD,
	/** Those that could not be opened, and are on no other list. */
	REPAIR,
	/** Everything but the closed ones. */
	OPEN,
	/** Decided and done. */
	CLOSED;

	public String label() {
		return DeskWording.label("lane", this);
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
