package org.waymark.site.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The wording of the pages, kept in files apart from code and templates. */
@Component
public class Messages {

	private static final List<String> FILES = List.of("site", "report", "followup", "common", "public", "place",
			"young", "work", "past", "police", "mail", "schools");

	private final Properties texts = new Properties();

	public Messages() {
		FILES.forEach(this::load);
	}

	/**
	 * The text under a key.
	 * @param values take the places {@code {0}}, {@code {1}} and so on
	 * @throws IllegalArgumentException when there is no such key
	 */
	public String text(String key, Object... values) {
		String text = this.texts.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("There is no message " + key);
		}
		return filled(text, values);
	}

	/** A text whose places {@code {0}}, {@code {1}} and so on are taken by values. */
	public static String filled(String text, Object... values) {
		String filled = text;
		for (int place = 0; place < values.length; place++) {
			filled = filled.replace("{" + place + "}", String.valueOf(values[place]));
		}
		return filled;
	}

	/** The text under a key, if there is one. */
	public Optional<String> find(String key) {
		return Optional.ofNullable(this.texts.getProperty(key));
	}

	private void load(String file) {
		try (var in = new ClassPathResource("messages/" + file + ".properties").getInputStream()) {
			this.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
