package org.waymark.cases;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

/**
 * The card of a report that the queue shows, kept encrypted beside its row.
 *
 * @param danger answer to "in danger right now?", a code, or null
 * @param signs codes of the everyday descriptions that were ticked
 * @param opening the first words of the story, at most 120 characters
 * @param anonymous whether the reporter gave no name
 * @param source its source, or null if that was not kept yet
 * @param raised codes of the facts that its answers raised, or null if those were not
 * kept yet
 */
public record QueueCard(@Nullable String danger, List<String> signs, String opening, boolean anonymous,
		@Nullable Source source, @Nullable List<String> raised) {

	/**
	 * The source of a report, and its subject.
	 *
	 * @param door the door
	 * @param wish the reporter's wish about their name
	 * @param about the person or place that it is about, as typed: a name or description
	 * with an age, or a place
	 */
	public record Source(Door door, Wish wish, List<String> about) {

		@Override
		public String toString() {
			return "Source[hidden]";
		}

	}

	/**
	 * The facts that its answers raised; for an old card, the old meaning of its signs.
	 */
	public Set<SafetyFact> facts() {
		return (this.raised != null) ? SafetyFact.all(this.raised) : CodesBeforeFacts.of(door(), "signs", this.signs);
	}

	/** The reporter's wish about their name. */
	public Wish wish() {
		if (this.source != null) {
			return this.source.wish();
		}
		return this.anonymous ? Wish.ANONYMOUS : Wish.NAMED;
	}

	/** The person or place that it is about, as typed; empty if that was not kept. */
	public List<String> about() {
		return (this.source != null) ? this.source.about() : List.of();
	}

	/** The door; the first door where it was not kept. */
	public Door door() {
		return (this.source != null) ? this.source.door() : Door.PUBLIC;
	}

	@Override
	public String toString() {
		return "QueueCard[hidden]";
	}

}
