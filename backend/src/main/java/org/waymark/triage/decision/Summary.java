package org.waymark.triage.decision;

/**
 * A child of a report in one line.
 *
 * @param name how it is called, and how old it is
 * @param state what was decided, or what is still to be done
 */
public record Summary(String name, String state) {

	@Override
	public String toString() {
		return "Summary[hidden]";
	}

}
