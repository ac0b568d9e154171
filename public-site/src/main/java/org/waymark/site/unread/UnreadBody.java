package org.waymark.site.unread;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be read of a form in a strange coding: fields and their text. Whatever else it
 * is has no fields. Pure.
 */
final class UnreadBody {

	private static final JsonMapper JSON = new JsonMapper();

	/** The first line of a field in a form that was sent as plain text. */
	private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*=.*");

	private UnreadBody() {
	}

	/**
	 * The fields.
	 * @param type the content type as it came, or empty
	 * @param body as UTF-8
	 */
	static MultiValueMap<String, String> fields(String type, String body) {
		String kind = type.toLowerCase(Locale.ROOT);
		if (kind.contains("json")) {
			return ofJson(body);
		}
		return (kind.startsWith("text/") && body.contains("\n")) ? ofLines(body) : ofPairs(body);
	}

	private static MultiValueMap<String, String> ofJson(String body) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		try {
			Map<?, ?> values = JSON.readValue(body, Map.class);
			values.forEach((name, value) -> all(value).forEach(one -> fields.add(String.valueOf(name), one)));
		}
		catch (JacksonException | ClassCastException none) {
			fields.clear();
		}
		return fields;
	}

	private static List<String> all(Object value) {
		List<?> values = (value instanceof List<?> list) ? list : List.of(value);
		return values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
	}

	/** A text may have lines of its own: those that begin no field belong to the last. */
	private static MultiValueMap<String, String> ofLines(String body) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		String name = "";
		StringBuilder text = new StringBuilder();
		for (String line : body.split("\r?\n")) {
			if (FIELD.matcher(line).matches()) {
				add(fields, name, text.toString());
				name = line.substring(0, line.indexOf('='));
				text = new StringBuilder(line.substring(line.indexOf('=') + 1));
			}
			else {
				text.append('\n').append(line);
			}
		}
		add(fields, name, text.toString());
		return fields;
	}

	private static MultiValueMap<String, String> ofPairs(String body) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		for (String pair : body.split("&")) {
			int equals = pair.indexOf('=');
			if (equals > 0) {
				add(fields, decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
			}
		}
		return fields;
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException plain) {
			return text;
		}
	}

	private static void add(MultiValueMap<String, String> fields, String name, String text) {
		if (!name.isEmpty()) {
			fields.add(name, text.replaceFirst("\\n+$", ""));
		}
	}

}
