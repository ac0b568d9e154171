package org.waymark.site.keeping;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.page.Frames;

/**
 * How long reports are kept, as far as everybody reads it: a part of {@code
 * retention.yaml}. The hub reads the rest of it.
 *
 * @param example whether no council has decided these rules
 */
public record KeepingFile(boolean example, List<Rule> rules) {

	/** Its name among the content files. */
	public static final String FILE = "retention.yaml";

	public KeepingFile {
		rules = List.copyOf(Objects.requireNonNullElse(rules, List.of()));
	}

	/**
	 * The rules as they are, or were when they could be read last; none before that.
	 */
	public static KeepingFile read(ContentFiles files) {
		return files.leniently(FILE, text -> ContentFiles.strictly(FILE, text, KeepingFile.class))
			.orElse(new KeepingFile(true, List.of()));
	}

	/** A line of a list for each rule, in Markdown. */
	public String lines(Frames frames) {
		return this.rules.stream()
			.map(rule -> "- **" + rule.title() + "**: " + frames.text(rule.key(), rule.years()) + ". " + rule.reason())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * One rule.
	 *
	 * @param code for the hub alone, like the last three
	 * @param from what the years count from
	 */
	record Rule(String code, String title, String from, int years, @Nullable String reason,
			@Nullable List<String> outcomes, @Nullable String source, @Nullable String review) {

		Rule {
			Objects.requireNonNull(title);
			reason = Objects.requireNonNullElse(reason, "");
			key(from);
		}

		private String key() {
			return key(this.from);
		}

		private static String key(String from) {
			return switch (from.toLowerCase(Locale.ROOT)) {
				case "closed" -> "keeping.closed";
				case "contact" -> "keeping.contact";
				case "receipt" -> "keeping.receipt";
				case "birth" -> "keeping.birth";
				default -> throw new IllegalArgumentException(FILE + " counts from something unknown");
			};
		}

	}

}
