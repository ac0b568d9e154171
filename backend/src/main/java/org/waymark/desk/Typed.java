package org.waymark.desk;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.waymark.platform.web.Refusal;

/** A form of the desk as it came: strings, nothing checked. */
public record Typed(MultiValueMap<String, String> sent) {

	/**
	 * The one value of a field, or empty.
	 * @throws Refusal when it came more than once, which no form of ours does
	 */
	public String one(String field) {
		List<String> values = all(field);
		if (values.size() > 1) {
			throw new Refusal(HttpStatus.BAD_REQUEST);
		}
		return values.isEmpty() ? "" : values.get(0);
	}

	/** Every value of a field. */
	public List<String> all(String field) {
		return this.sent.getOrDefault(field, List.of());
	}

	/** The one value as a whole number; -1 where it is none. */
	public int number(String field) {
		String value = one(field);
		return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
	}

	@Override
	public String toString() {
		return "Typed[hidden]";
	}

}
