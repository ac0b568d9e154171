package org.waymark.staff.training;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import org.waymark.site.text.TypedText;

/**
 * How many elected members there are and how many are trained, as it came.
 *
 * @param fields as typed, by field
 */
record MembersForm(Map<String, String> fields) {

	static final String PEOPLE = "people";

	private static final String NUMBER = "\\d{1,4}";

	static MembersForm of(MultiValueMap<String, String> sent) {
		return new MembersForm(sent.toSingleValueMap());
	}

	/** The faults, by field. */
	Map<String, String> faults() {
		Map<String, String> faults = new LinkedHashMap<>();
		if (!value(PEOPLE).matches(NUMBER) || people() == 0) {
			faults.put(PEOPLE, "Enter how many elected members there are, in digits");
		}
		Stream.of(Training.values())
			.filter(training -> !fits(training))
			.forEach(training -> faults.put(training.field(),
					"Enter how many of them were trained, in digits: no more than there are"));
		return faults;
	}

	int people() {
		return number(PEOPLE);
	}

	Map<Training, Integer> trained() {
		Map<Training, Integer> trained = new EnumMap<>(Training.class);
		Stream.of(Training.values()).forEach(training -> trained.put(training, number(training.field())));
		return trained;
	}

	private boolean fits(Training training) {
		return value(training.field()).matches(NUMBER)
				&& (!value(PEOPLE).matches(NUMBER) || number(training.field()) <= people());
	}

	private int number(String field) {
		return Integer.parseInt(value(field));
	}

	private String value(String field) {
		return TypedText.stripped(this.fields.getOrDefault(field, ""));
	}

}
