package org.waymark.committee.route;

/**
 * How often something happened on a page of the journey.
 *
 * @param door code of the door
 * @param step code of the page
 * @param event code of what happened
 * @param kind code of the message or answer; may be empty
 * @param amount how often
 */
record RouteFigure(String door, String step, String event, String kind, long amount) {

	boolean is(String code) {
		return this.event.equals(code);
	}

}
