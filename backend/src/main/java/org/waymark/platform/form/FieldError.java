package org.waymark.platform.form;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field of a form of the desk.
 *
 * @param field id of the field
 * @param text what is wrong and how to put it right; the error summary and the field say
 * the same
 */
public record FieldError(String field, String text) {

	/** The one error of a form; none where there is no text. */
	public static List<FieldError> of(String field, @Nullable String text) {
		return (text == null || text.isEmpty()) ? List.of() : List.of(new FieldError(field, text));
	}

	/** The errors of a form, in the order of the map. */
	public static List<FieldError> of(Map<String, String> texts) {
		return texts.entrySet().stream().map(error -> new FieldError(error.getKey(), error.getValue())).toList();
	}

	/** What is wrong with a field, or null. */
	public static @Nullable String at(String field, List<FieldError> errors) {
		return errors.stream()
			.filter(error -> error.field().equals(field))
			.map(FieldError::text)
			.findFirst()
			.orElse(null);
	}

}
