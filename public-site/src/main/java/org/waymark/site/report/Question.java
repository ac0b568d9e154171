package org.waymark.site.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.site.Draft;
import org.waymark.site.Fields;

/** One question of the journey, on a page of its own. */
public interface Question {

	/** Under which its answer stands in the draft. */
	String name();

	/** Where its page is. */
	String path();

	/** Names of the form's fields; nothing else of what was sent is kept. */
	Set<String> fields();

	/** Whether later pages wait for an answer. */
	boolean mandatory();

	/** What must be put right before this counts as an answer; empty when nothing. */
	List<Problem> problems(Fields given);

	/** Whether it is asked at all, given the answers before it. */
	default boolean asked(Draft draft) {
		return true;
	}

	/** A page to show between this question and the next one, given its answer. */
	default Optional<String> interlude(Fields answer) {
		return Optional.empty();
	}

}
