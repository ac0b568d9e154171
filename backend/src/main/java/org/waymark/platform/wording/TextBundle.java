package org.waymark.platform.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The texts of one file, by key. */
public final class TextBundle extends ReloadableResourceBundleMessageSource {

	/**
	 * Reads a file in UTF-8.
	 * @param name its place on the class path, without {@code .properties}
	 */
	public TextBundle(String name) {
		setBasename("classpath:" + name);
		setDefaultEncoding("UTF-8");
		setFallbackToSystemLocale(false);
	}

	/**
	 * The text under a key, if there is one.
	 * @param values take the places {@code {0}}, {@code {1}} and so on
	 */
	public Optional<String> find(String key, String... values) {
		return Optional.ofNullable(getMessage(key, values, null, Locale.ROOT));
	}

	/** All keys, in no order. */
	public Set<String> keys() {
		Properties texts = getMergedProperties(Locale.ROOT).getProperties();
		return (texts != null) ? texts.stringPropertyNames() : Set.of();
	}

}
