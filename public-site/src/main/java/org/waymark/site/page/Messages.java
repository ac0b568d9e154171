package org.waymark.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The wording of the pages, kept in files apart from code and templates. */
@Component
public class Messages {

	private static final List<String> FILES = List.of("site", "report", "followup", "common", "public", "place",
			"young", "work", "past", "police", "mail", "schools", "guidance", "figures");

	private final ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();

	public Messages() {
		this.texts.setBasenames(FILES.stream().map(file -> "classpath:messages/" + file).toArray(String[]::new));
		this.texts.setDefaultEncoding("UTF-8");
		this.texts.setFallbackToSystemLocale(false);
	}

	/**
	 * The text under a key.
	 * @param values take the places {@code {0}}, {@code {1}} and so on, as they are
	 * @throws IllegalArgumentException when there is no such key
	 */
	public String text(String key, Object... values) {
		return find(key, values).orElseThrow(() -> new IllegalArgumentException("There is no message " + key));
	}

	/** The text under a key, if there is one. */
	public Optional<String> find(String key, Object... values) {
		Object[] places = Stream.of(values).map(String::valueOf).toArray();
		return Optional.ofNullable(this.texts.getMessage(key, places, null, Locale.ROOT));
	}

}
