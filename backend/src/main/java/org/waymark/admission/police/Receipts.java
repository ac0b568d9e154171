package org.waymark.admission.police;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a list: one receipt for each notification, in the same order.
 *
 * @param accepted how many are stored, now or before
 * @param notAccepted how many are not
 * @param results one for each
 */
record Receipts(int accepted, int notAccepted, List<Receipt> results) {

	static Receipts of(List<Receipt> results) {
		int accepted = (int) results.stream().filter(Receipt::stored).count();
		return new Receipts(accepted, results.size() - accepted, results);
	}

	/**
	 * The result for one notification.
	 *
	 * @param yourReference as it was sent, if it was
	 * @param outcome {@code ACCEPTED}, {@code ACCEPTED_BEFORE}, {@code CONFLICT} or
	 * {@code REFUSED}
	 * @param status the same as a status of HTTP: 201, 200, 409 or 422
	 * @param reference ours, where there is one
	 * @param say what it means and what to do; null if there is no fault
	 * @param problems the faults, by field
	 */
	@JsonInclude(Include.NON_EMPTY)
	record Receipt(@Nullable String yourReference, String outcome, int status, @Nullable String reference,
			@Nullable String say, List<Problem> problems) {

		static Receipt accepted(String yours, String ours) {
			return new Receipt(yours, "ACCEPTED", 201, ours, null, List.of());
		}

		static Receipt before(String yours, String ours) {
			return new Receipt(yours, "ACCEPTED_BEFORE", 200, ours, null, List.of());
		}

		static Receipt conflict(String yours, String ours, String say) {
			return new Receipt(yours, "CONFLICT", 409, ours, say, List.of());
		}

		static Receipt refused(@Nullable String yours, String say, List<Problem> problems) {
			return new Receipt(yours, "REFUSED", 422, null, say, problems);
		}

		boolean stored() {
			return this.status < 300;
		}

		@Override
		public String toString() {
			return "Receipt[hidden]";
		}

	}

	/**
	 * A field that has to be put right.
	 *
	 * @param field where it stands, such as {@code children[0].age}
	 * @param say what is wrong and what to do
	 */
	record Problem(String field, String say) {

	}

}
