package org.waymark.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the queue shows of a report, kept encrypted beside its row.
 *
 * @param danger answer to "in danger right now?", a code, or null
 * @param signs codes of the everyday descriptions that were ticked
 * @param opening the first words of the story, at most 120 characters
 * @param anonymous whether the reporter gave no name
 */
public record QueueCard(@Nullable String danger, List<String> signs, String opening, boolean anonymous) {

	@Override
	public String toString() {
		return "QueueCard[hidden]";
	}

}
