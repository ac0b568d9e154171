package org.waymark.staff.secondfactor;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.waymark.platform.web.Refusal;

/**
 * A form with a code, as it came.
 *
 * @param code as typed
 * @param sealed the secret that the form brought along, or empty
 * @param next the page to go on to, or empty
 */
record CodeForm(String code, String sealed, String next) {

	static final String EMPTY = "Enter the code";

	static final String WRONG = "The code is not right, or was used already. Wait for the next one and try again";

	static final String TOO_MANY = "There were too many wrong codes. Wait ten minutes and try again";

	/** What is wrong with a code that did not count. */
	static String error(Factors.Answer answer) {
		return switch (answer) {
			case TOO_MANY -> TOO_MANY;
			case SLOW, FAST -> answer.advice();
			default -> WRONG;
		};
	}

	static CodeForm of(MultiValueMap<String, String> fields) {
		return new CodeForm(one(fields, "code"), one(fields, "secret"), one(fields, "next"));
	}

	private static String one(MultiValueMap<String, String> fields, String name) {
		List<String> values = fields.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw new Refusal(HttpStatus.BAD_REQUEST);
		}
		return values.isEmpty() ? "" : String.valueOf(values.get(0));
	}

	@Override
	public String toString() {
		return "CodeForm[hidden]";
	}

}
