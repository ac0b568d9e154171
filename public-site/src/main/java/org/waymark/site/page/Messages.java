package org.waymark.site.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The wording of the pages, kept in files apart from code and templates. */
@Component
public class Messages {

	private static final List<String> FILES = List.of("site", "report");

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
		for (int place = 0; place < values.length; place++) {
			text = text.replace("{" + place + "}", String.valueOf(values[place]));
		}
		return text;
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
