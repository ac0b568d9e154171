package org.waymark.staff;

import java.util.List;
import java.util.Map;

/**
 * Holds what somebody typed until they can send it.
 *
 * @param frame what stands round it
 * @param sealed the form, until they are signed in
 * @param confirm whether they are signed in and have to show that it is them
 * @param path where the form goes, once they are; else empty
 * @param fields its fields, then
 */
public record KeptPage(DeskFrame frame, String sealed, boolean confirm, String path, Map<String, List<String>> fields) {

	/** Whether it can be sent now. */
	public boolean ready() {
		return !this.path.isEmpty();
	}

	@Override
	public String toString() {
		return "KeptPage[hidden]";
	}

}
