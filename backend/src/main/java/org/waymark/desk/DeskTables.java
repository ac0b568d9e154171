package org.waymark.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the tables that ship with the desk as YAML. A key that stands twice, or that
 * nothing reads, is refused.
 */
public final class DeskTables {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private DeskTables() {
	}

	/**
	 * A table that ships.
	 * @param file its name in the folder {@code desk}
	 * @throws IllegalArgumentException if it is out of shape, with its fault
	 */
	public static <T> T read(String file, Class<T> type) {
		try {
			return parse(new ClassPathResource("desk/" + file).getContentAsString(StandardCharsets.UTF_8), type);
		}
		catch (IOException missing) {
			throw new UncheckedIOException("The table " + file + " cannot be read", missing);
		}
	}

	/**
	 * The same from text.
	 * @throws IllegalArgumentException if it is out of shape, with its fault
	 */
	public static <T> T parse(String text, Class<T> type) {
		try {
			return YAML.readValue(text, type);
		}
		catch (JacksonException malformed) {
			throw new IllegalArgumentException("A table of the desk is out of shape: " + malformed.getOriginalMessage()
					+ " at " + malformed.getPathReference(), malformed);
		}
	}

}
