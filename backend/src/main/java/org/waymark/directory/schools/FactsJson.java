package org.waymark.directory.schools;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.directory.register.RegisterField;

/**
 * Facts of the register as they are stored: text under the names of the fields. A field
 * that this program does not know any more is left out.
 */
public final class FactsJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private FactsJson() {
	}

	public static String write(Map<RegisterField, String> facts) {
		Map<String, String> texts = new TreeMap<>();
		facts.forEach((field, value) -> texts.put(field.name(), value));
		return JSON.writeValueAsString(texts);
	}

	public static Map<RegisterField, String> read(String json) {
		Map<String, String> texts = JSON.readValue(json, TEXTS);
		Map<RegisterField, String> facts = new EnumMap<>(RegisterField.class);
		for (RegisterField field : RegisterField.values()) {
			String text = texts.get(field.name());
			if (text != null) {
				facts.put(field, text);
			}
		}
		return facts;
	}

}
