package org.waymark.directory.review;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * A no that waits for a second person, or for the school.
 *
 * @param frame the page's frame
 * @param facts what was found, and what became of it
 * @param document where it is; empty for one that is not published
 * @param form as typed
 * @param choices what to choose from; empty when nothing can be done
 * @param note why nothing was done or can be done; or empty
 * @param errors what has to be put right
 */
record FindingPage(DeskFrame frame, UUID id, List<Fact> facts, String document, FindingForm form, Choices choices,
		String note, List<FieldError> errors) {

	/** The address of the page. */
	public String address() {
		return "/triage/schools/findings/" + this.id;
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/**
	 * Something that is known.
	 */
	record Fact(String name, String value) {

	}

	/**
	 * What can be done.
	 *
	 * @param verdicts of a second person
	 * @param said answers of the school
	 */
	record Choices(List<Option> verdicts, List<Option> said) {

		static final Choices NONE = new Choices(List.of(), List.of());

	}

}
