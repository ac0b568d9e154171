package org.waymark.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The card of a report that the queue shows, kept encrypted beside its row.
 *
 * @param danger answer to "in danger right now?", a code, or null
 * @param signs codes of the everyday descriptions that were ticked
 * @param opening the first words of the story, at most 120 characters
 * @param anonymous whether the reporter gave no name
 * @param source its source, or null if that was not kept yet
 */
public record QueueCard(@Nullable String danger, List<String> signs, String opening, boolean anonymous,
		@Nullable Source source) {

	/**
	 * The source of a report, and its subject.
	 *
	 * @param door code of the door
	 * @param wish the reporter's wish about their name, a code
	 * @param about the person or place that it is about, as typed: a name or description
	 * with an age, or a place
	 */
	public record Source(String door, String wish, List<String> about) {

		@Override
		public String toString() {
			return "Source[hidden]";
		}

	}

	/** The reporter's wish about their name, a code. */
	public String wish() {
		if (this.source != null) {
			return this.source.wish();
		}
		return this.anonymous ? "ANONYMOUS" : "NAMED";
	}

	/** The person or place that it is about, as typed; empty if that was not kept. */
	public List<String> about() {
		return (this.source != null) ? this.source.about() : List.of();
	}

	/** Code of the door; that of the first door where it was not kept. */
	public String door() {
		return (this.source != null) ? this.source.door() : "PUBLIC";
	}

	@Override
	public String toString() {
		return "QueueCard[hidden]";
	}

}
