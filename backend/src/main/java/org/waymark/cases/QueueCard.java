package org.waymark.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the queue shows of a report, kept encrypted beside its row.
 *
 * @param danger answer to "in danger right now?", a code, or null
 * @param signs codes of the everyday descriptions that were ticked
 * @param opening the first words of the story, at most 120 characters
 * @param anonymous whether the reporter gave no name
 * @param source where it came from, or null where that was not kept yet
 */
public record QueueCard(@Nullable String danger, List<String> signs, String opening, boolean anonymous,
		@Nullable Source source) {

	/**
	 * Where a report came from, and whom it is about.
	 *
	 * @param door code of the door
	 * @param wish what may be done with the reporter's name, a code
	 * @param about who or what it is about, as typed: a name or description with an age,
	 * or a place
	 */
	public record Source(String door, String wish, List<String> about) {

		@Override
		public String toString() {
			return "Source[hidden]";
		}

	}

	/** What may be done with the reporter's name, a code. */
	public String wish() {
		if (this.source != null) {
			return this.source.wish();
		}
		return this.anonymous ? "ANONYMOUS" : "NAMED";
	}

	/** Who or what it is about, as typed; none where that was not kept. */
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
