package org.waymark.directory.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * What is known of a policy of a school or a trust, to be changed.
 *
 * @param frame the page's frame
 * @param subject whose policy, and its kind
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
		return this.subject.holder().path() + "/policies/" + this.subject.kind();
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/**
	 * Whose policy, and which.
	 *
	 * @param holder the school or the trust
	 * @param kind code of the kind
	 * @param name of the kind
	 */
	public record Subject(PolicyHolder holder, String kind, String name) {

		/** The page of the school or the trust. */
		public String back() {
			return this.holder.path();
		}

		/** The school or the trust. */
		public String owner() {
			return this.holder.name();
		}

	}

}
