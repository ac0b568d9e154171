package org.waymark.directory.review;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * A policy that a person looks through, question by question.
 *
 * @param frame the page's frame
 * @param subject which policy
 * @param questions what to look for
 * @param last the newest finding that the page shows
 * @param overtaken whether somebody else looked since the form was opened
 * @param reading what is known of the text of the document
 * @param history what was found before, in words
 * @param errors what has to be put right
 */
record ReviewPage(DeskFrame frame, Subject subject, List<Question> questions, String last, boolean overtaken,
		Reading reading, List<String> history, List<FieldError> errors) {

	/** The address of the page. */
	public String address() {
		return "/triage/schools/reviews/" + this.subject.id();
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/**
	 * Which policy.
	 *
	 * @param owner the school or trust
	 * @param urn of the school, or of one that the trust runs
	 * @param kind its name
	 * @param document where it is; empty for one that is not published
	 * @param title of the document
	 * @param notes when the school reviewed it, and what to know
	 */
	record Subject(UUID id, String owner, int urn, String kind, String document, String title, List<String> notes) {

	}

	/**
	 * A question.
	 *
	 * @param now what is known of it now, in words
	 * @param answers to choose from
	 * @param page as typed
	 * @param quote as typed
	 * @param places where the document may answer it; a suggestion, not an answer
	 */
	record Question(String code, String words, String now, List<Option> answers, String page, String quote,
			List<String> places) {

	}

	/**
	 * What is known of the text of the document.
	 *
	 * @param offered whether it can be fetched
	 * @param said when it was fetched, or why there is no text; empty before
	 */
	record Reading(boolean offered, String said) {

	}

}
