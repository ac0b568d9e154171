package org.waymark.admission.taking;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.staff.DeskFrame;

/**
 * What the template needs with which a report is entered.
 *
 * @param frame what stands round it
 * @param secret so that a report that is sent twice is stored once
 * @param channels how it came, to choose from
 * @param advice whether it is a call for advice
 * @param dangers answers to whether somebody is in danger now
 * @param tonights answers to whether the person could be with the child tonight
 * @param signs what people notice, to be ticked
 * @param children one set of fields each
 * @param people one set of fields each
 * @param wishes about the reporter's name, to choose from
 * @param lines all other fields, by name
 * @param faults what has to be put right
 */
public record TakingPage(DeskFrame frame, String secret, List<Option> channels, boolean advice, List<Option> dangers,
		List<Option> tonights, List<Option> signs, List<List<Field>> children, List<List<Field>> people,
		List<Option> wishes, List<Field> lines, List<Said> faults) {

	/** What is wrong with a field, or null. */
	public @Nullable String fault(String field) {
		return this.faults.stream().filter(said -> said.field().equals(field)).map(Said::text).findFirst().orElse(null);
	}

	/** What was typed in a field. */
	public String value(String name) {
		return this.lines.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst().orElse("");
	}

	@Override
	public String toString() {
		return "TakingPage[hidden]";
	}

	/**
	 * Something to choose.
	 *
	 * @param code what the form sends
	 * @param label its words
	 * @param chosen whether it was chosen before
	 */
	public record Option(String code, String label, boolean chosen) {

	}

	/**
	 * A field of a child or person.
	 *
	 * @param name its name
	 * @param label its words
	 * @param value what was typed
	 * @param options to choose from, or none where it is typed
	 */
	public record Field(String name, String label, String value, List<Option> options) {

		@Override
		public String toString() {
			return "Field[hidden]";
		}

	}

	/**
	 * A fault in words.
	 *
	 * @param field id of the field
	 * @param text what is wrong and how to put it right
	 */
	public record Said(String field, String text) {

	}

	/**
	 * What the page says when it is stored.
	 *
	 * @param frame what stands round it
	 * @param reference in two groups
	 * @param address of the report's page
	 * @param code with which the caller can come back
	 * @param advice whether it is a call for advice
	 */
	public record Taken(DeskFrame frame, String reference, String address, String code, boolean advice) {

		@Override
		public String toString() {
			return "Taken[hidden]";
		}

	}

}
