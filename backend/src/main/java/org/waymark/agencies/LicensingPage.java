package org.waymark.agencies;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.Banner;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template on which it is chosen what licensing is told.
 *
 * @param frame the page's frame
 * @param reference of the report, in two groups
 * @param requests address of the report's requests
 * @param mine whether the reader may ask
 * @param banner warnings, with the reporter's wish about their name
 * @param choices what may be chosen, by field
 * @param typed the typed text, by field
 * @param faults the faults
 */
record LicensingPage(DeskFrame frame, String reference, String requests, boolean mine, Banner banner,
		Map<String, List<Option>> choices, Map<String, String> typed, List<FieldError> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	/** What may be chosen in a field. */
	public List<Option> options(String field) {
		return this.choices.getOrDefault(field, List.of());
	}

	/** The typed and chosen values, in words. */
	public List<String> written() {
		return Stream
			.concat(this.choices.values().stream().flatMap(List::stream).filter(Option::chosen).map(Option::label),
					Stream.of(this.typed.get("place"), this.typed.get("sentence")))
			.filter(written -> !written.isEmpty())
			.toList();
	}

	@Override
	public String toString() {
		return "LicensingPage[hidden]";
	}

}
