package org.waymark.agencies;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.agencies.RequestPage.Row;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template on which a second person reads a sentence for licensing.
 *
 * @param frame the page's frame
 * @param address of this page
 * @param row what licensing would be told
 * @param sentence the sentence alone
 * @param reported the report, question by question
 * @param state whether the reader may decide, or why not
 * @param verdicts what may be answered
 * @param why the typed reason
 * @param faults the faults
 */
record SentencePage(DeskFrame frame, String address, Row row, String sentence, List<Reported> reported, State state,
		List<Option> verdicts, String why, List<FieldError> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "SentencePage[hidden]";
	}

	/** Whether the reader may decide. */
	public enum State {

		/** They may. */
		OPEN,
		/** It is their own. */
		OWN,
		/** It is decided. */
		DECIDED

	}

	/**
	 * What was reported to one question.
	 *
	 * @param asked the question
	 * @param said the answer
	 */
	public record Reported(String asked, String said) {

		@Override
		public String toString() {
			return "Reported[hidden]";
		}

	}

	/**
	 * The parameter of the template that lists what waits.
	 *
	 * @param frame the page's frame
	 * @param rows what is due first at the top
	 */
	record Listed(DeskFrame frame, List<Row> rows) {

		@Override
		public String toString() {
			return "Listed[hidden]";
		}

	}

}
