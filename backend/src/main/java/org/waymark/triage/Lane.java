package org.waymark.triage;

import java.util.Locale;

/** Where a report waits. */
public enum Lane {

	/** The queue. */
	NEW("New"),
	/**
	 * What looks like abuse of the service: held apart, read by a person all the same.
	 */
	HELD("Held to be read");

	private final String label;

	Lane(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** As it stands in an address. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The lane of an address; the queue where there is none such. */
	public static Lane of(String slug) {
		return HELD.slug().equals(slug) ? HELD : NEW;
	}

}
