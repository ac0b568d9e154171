package org.waymark.agencies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.Banner;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the templates about requests.
 *
 * @param frame the page's frame
 * @param reference of the report, in two groups, or empty if there is none
 * @param address where the form of the page is sent, or empty if there is none
 * @param banner warnings to read before asking; empty if they are not for the reader
 * @param due when an answer would be due, or empty
 * @param changed whether a colleague was first
 * @param requests the requests shown
 * @param agency to choose from
 * @param basis to choose from
 * @param known to choose from
 * @param typed the typed text, by field
 * @param faults the faults
 */
record RequestPage(DeskFrame frame, String reference, String address, Optional<Banner> banner, String due,
		boolean changed, List<Row> requests, List<Option> agency, List<Option> basis, List<Option> known,
		Map<String, String> typed, List<FieldError> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	/** The typed text of a field. */
	public String value(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/**
	 * The typed and chosen values, in words, for a question that can no longer be asked.
	 */
	public List<String> written() {
		return Stream.of(chosen(this.agency), Stream.of(value("question"), value("facts")), chosen(this.basis))
			.flatMap(part -> part)
			.filter(written -> !written.isEmpty())
			.toList();
	}

	private static Stream<String> chosen(List<Option> options) {
		return options.stream().filter(Option::chosen).map(Option::label);
	}

	@Override
	public String toString() {
		return "RequestPage[hidden]";
	}

	/**
	 * A request.
	 *
	 * @param id its id
	 * @param reference of the report, in two groups
	 * @param agency whom it was sent to
	 * @param state whether it was answered, and whether that was in time
	 * @param colour the colour of its tag
	 * @param asked who asked, and when
	 * @param due when an answer is or was due
	 * @param basis the lawful basis
	 * @param question the question
	 * @param facts the facts that the agency was told
	 * @param reply who answered and when, or empty
	 * @param known whether the agency knows the child or the place
	 * @param summary its knowledge
	 * @param risk its view of the risk
	 */
	public record Row(String id, String reference, String agency, String state, String colour, String asked, String due,
			String basis, String question, String facts, String reply, String known, String summary, String risk) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

}
