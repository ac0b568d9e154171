package org.waymark.directory.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * What is known of a policy of a school, to be changed.
 *
 * @param frame the page's frame
 * @param subject the school and the kind of policy
 * @param states to choose from
 * @param formats to choose from
 * @param form as typed
 * @param history states that it had, in words
 * @param review where what it covers is looked at; empty where there is no document
 * @param now what stands there now, when somebody else changed it meanwhile; or empty
 * @param errors what has to be put right
 */
record PolicyPage(DeskFrame frame, Subject subject, List<Option> states, List<Option> formats, PolicyForm form,
		List<String> history, String review, String now, List<FieldError> errors) {

	/** The address of the page. */
	public String address() {
		return "/triage/schools/%d/policies/%s".formatted(this.subject.urn(), this.subject.kind());
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/**
	 * Whose policy, and which.
	 *
	 * @param urn number of the school
	 * @param school its name
	 * @param kind code of the kind
	 * @param name of the kind
	 */
	public record Subject(int urn, String school, String kind, String name) {

	}

}
