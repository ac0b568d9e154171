package org.waymark.site.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.util.MultiValueMap;
import org.waymark.site.Fields;

/** Takes from a form what a page asked for, untouched. */
final class FormFields {

	private FormFields() {
	}

	static Fields of(MultiValueMap<String, String> form, Set<String> names) {
		Map<String, List<String>> known = new LinkedHashMap<>();
		names.stream().sorted().filter(form::containsKey).forEach(name -> known.put(name, nonNull(form.get(name))));
		return new Fields(known);
	}

	/** A field without "=" arrives as null. */
	private static List<String> nonNull(List<String> values) {
		return values.stream().map(value -> (value != null) ? value : "").toList();
	}

}
