package org.waymark.site.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

import org.waymark.site.Fields;
import org.waymark.site.report.Question;

/** Takes from a form what a page asked for; no text is touched. */
public final class FormFields {

	/** Characters in one form. Twenty times what one report takes as its story. */
	static final int MOST = 2 * 1024 * 1024;

	private FormFields() {
	}

	public static Fields of(MultiValueMap<String, String> form, Question asked) {
		return of(form, List.of(asked));
	}

	/** What a page with several questions asked for. */
	public static Fields of(MultiValueMap<String, String> form, List<Question> asked) {
		Map<String, List<String>> known = new LinkedHashMap<>();
		form.keySet()
			.stream()
			.sorted()
			.forEach(name -> asked.stream()
				.filter(question -> question.owns(name))
				.findFirst()
				.ifPresent(question -> known.put(name, question.settled(name, nonNull(form.get(name))))));
		long length = known.values().stream().flatMap(List::stream).mapToLong(String::length).sum();
		if (length > MOST) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		return new Fields(known);
	}

	/** A field without "=" arrives as null. */
	private static List<String> nonNull(List<String> values) {
		return values.stream().map(value -> (value != null) ? value : "").toList();
	}

}
