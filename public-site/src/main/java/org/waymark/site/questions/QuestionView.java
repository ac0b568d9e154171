package org.waymark.site.questions;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.ErrorLink;
import org.waymark.site.Fields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;

/**
 * A question about to be shown.
 *
 * @param given what was typed before, good or not
 * @param errors what is wrong with it
 * @param headed whether its heading is the page's
 * @param sets how many sets of a repeated group are shown at least; where it is more than
 * one, none can be added
 * @param group the group that is being shown, or null
 * @param number of the set in it
 */
public record QuestionView(Journey door, Question question, Fields given, List<ErrorLink> errors, boolean headed,
		int sets, @Nullable QuestionGroup group, int number) {

	/** On a page of its own. */
	public static QuestionView alone(Journey door, Question question, Fields given, List<ErrorLink> errors) {
		return new QuestionView(door, question, given, errors, true, 1, null, 0);
	}

	/** Among the others of its door on one page, where nothing can be added. */
	public static QuestionView together(Journey door, Question question) {
		return together(door, question, Fields.NONE, List.of());
	}

	/** As {@link #together(Journey, Question)}, with what was typed before. */
	static QuestionView together(Journey door, Question question, Fields given, List<ErrorLink> errors) {
		return new QuestionView(door, question, given, errors, false, 3, null, 0);
	}

	QuestionView in(QuestionGroup repeated, int set) {
		return new QuestionView(this.door, this.question, this.given, this.errors, this.headed, this.sets, repeated,
				set);
	}

	String code() {
		return this.door.code();
	}

	String name() {
		return this.question.name();
	}

	/** Before the names of fields. */
	String prefix() {
		return (this.group != null) ? this.group.prefix(this.number) : "";
	}

	/** Before the codes of inputs in the wording. */
	String wordingPrefix() {
		return (this.group != null) ? this.group.name() + "." : "";
	}

	boolean chose(String field, String option) {
		return this.given.all(field).contains(option);
	}

	/** The fault of a field, or null. */
	@Nullable String error(String field) {
		return this.errors.stream()
			.filter(error -> error.field().equals(field))
			.map(ErrorLink::text)
			.findFirst()
			.orElse(null);
	}

	@Override
	public String toString() {
		return "Asked[hidden]";
	}

}
