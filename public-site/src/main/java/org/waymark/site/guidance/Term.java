package org.waymark.site.guidance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.text.TypedText;

/**
 * A word that needs an explanation.
 *
 * @param word as it is explained
 * @param also other forms of it
 * @param meaning in words that everybody knows
 */
public record Term(String word, @Nullable List<String> also, String meaning) {

	/** The list in which they stand. */
	public static final String FILE = "glossary.yaml";

	public Term {
		if (word == null || meaning == null || TypedText.isBlank(word)) {
			throw new IllegalArgumentException("a word needs a meaning");
		}
		also = (also != null) ? List.copyOf(also) : null;
	}

	/** A row of the list as its text says it. */
	public static Term of(String row) {
		return ContentFiles.strictly(FILE, row, Term.class);
	}

	/** By which editors name it: small letters, digits and hyphens. */
	public String code() {
		return this.word.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	List<String> forms() {
		List<String> others = (this.also != null) ? this.also : List.of();
		return Stream.concat(Stream.of(this.word), others.stream()).toList();
	}

}
