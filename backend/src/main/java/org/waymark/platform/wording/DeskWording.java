package org.waymark.platform.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the desk calls things, from {@code desk/words.properties}. */
public final class DeskWording {

	private static final TextBundle WORDS = new TextBundle("desk/words");

	private DeskWording() {
	}

	/** The words for a code of a kind, such as {@code wish}, if it has any. */
	public static Optional<String> find(String kind, String code) {
		return WORDS.find(kind + "." + code);
	}

	/**
	 * What a value of an enum is called.
	 * @param kind under which its names stand
	 * @throws IllegalStateException if it has no words
	 */
	public static String label(String kind, Enum<?> value) {
		return find(kind, value.name())
			.orElseThrow(() -> new IllegalStateException("There are no words for " + kind + "." + value.name()));
	}

	/**
	 * The codes of a kind that have words, in the order of their words; what is left over
	 * comes last.
	 */
	public static List<String> codes(String kind) {
		return WORDS.keys()
			.stream()
			.filter(key -> key.startsWith(kind + "."))
			.sorted(Comparator.comparing((String key) -> key.endsWith(".OTHER"))
				.thenComparing(key -> WORDS.find(key).orElseThrow()))
			.map(key -> key.substring(kind.length() + 1))
			.toList();
	}

}
