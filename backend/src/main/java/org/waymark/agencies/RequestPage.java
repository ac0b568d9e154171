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
 * @param choices what may be chosen
 * @param typed the typed text, by field
 * @param faults the faults
 */
record RequestPage(DeskFrame frame, String reference, String address, Optional<Banner> banner, String due,
		boolean changed, List<Row> requests, Choices choices, Map<String, String> typed, List<FieldError> faults) {

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
		return Stream
			.of(chosen(this.choices.agency()), Stream.of(value("question"), value("facts")),
					chosen(this.choices.basis()))
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
	 * What may be chosen in a form; empty where it asks for something else.
	 *
	 * @param agency whom to ask
	 * @param basis the lawful bases
	 * @param known whether the agency knows the child or the place
	 */
	public record Choices(List<Option> agency, List<Option> basis, List<Option> known) {

		static final Choices NONE = new Choices(List.of(), List.of(), List.of());

	}

	/**
	 * A request.
	 *
	 * @param id its id
	 * @param reference of the report, in two groups
	 * @param agency whom it was sent to
	 * @param state whether it was answered, and whether that was in time
	 * @param colour the colour of its tag
	 * @param question what was asked
	 * @param answer what was answered, if it was
	 * @param note what a second person said of it, or empty
	 */
	public record Row(String id, String reference, String agency, String state, String colour, Question question,
			Optional<Answer> answer, String note) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

	/**
	 * The question of a request.
	 *
	 * @param by who asked, and when
	 * @param due when an answer is or was due
	 * @param basis the lawful basis
	 * @param words the question
	 * @param facts the facts that the agency was told
	 */
	public record Question(String by, String due, String basis, String words, String facts) {

		@Override
		public String toString() {
			return "Question[hidden]";
		}

	}

	/**
	 * The answer of an agency.
	 *
	 * @param by who answered, and when
	 * @param known whether the agency knows the child or the place
	 * @param summary its knowledge
	 * @param risk its view of the risk
	 */
	public record Answer(String by, String known, String summary, String risk) {

		@Override
		public String toString() {
			return "Answer[hidden]";
		}

	}

	/**
	 * The parameter of the template of the sharing log.
	 *
	 * @param frame the page's frame
	 * @param requests newest first
	 * @param further whether it is not the first page
	 * @param older address of the page after it, or empty if there is none
	 */
	public record Sharing(DeskFrame frame, List<Row> requests, boolean further, String older) {

		@Override
		public String toString() {
			return "Sharing[hidden]";
		}

	}

}
