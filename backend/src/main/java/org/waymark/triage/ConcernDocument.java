package org.waymark.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The concern as it was reported, whole and unchanged.
 *
 * @param danger answer to "in danger right now?", a code, or null
 * @param story the reporter's own words
 * @param signs codes of the everyday descriptions that were ticked
 * @param overLong names of fields longer than their page advises
 */
public record ConcernDocument(@Nullable String danger, String story, List<String> signs, List<String> overLong) {

	@Override
	public String toString() {
		return "ConcernDocument[hidden]";
	}

}
