package org.waymark.linking;

/**
 * Something that may be found again in another report.
 *
 * @param trait what it is
 * @param form in the one way in which it is written, however it was typed
 */
public record MatchKey(MatchField trait, String form) {

	@Override
	public String toString() {
		return "Mark[hidden]";
	}

}
