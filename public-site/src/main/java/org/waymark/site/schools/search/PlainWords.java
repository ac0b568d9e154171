package org.waymark.site.schools.search;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import org.waymark.site.text.TypedText;

/** Folds a text into words that compare equal in whatever way schools are written. */
final class PlainWords {

	/** Several ways to write one thing; each is looked for between blanks. */
	private static final List<Entry<String, String>> SAME = List.of(Map.entry("church of england", "ce"),
			Map.entry("c of e", "ce"), Map.entry("cofe", "ce"), Map.entry("coe", "ce"), Map.entry("c e", "ce"),
			Map.entry("roman catholic", "catholic"), Map.entry("r c", "catholic"), Map.entry("rc", "catholic"),
			Map.entry("rd", "road"), Map.entry("ave", "avenue"), Map.entry("ln", "lane"), Map.entry("ss", "saint"),
			Map.entry("sts", "saint"), Map.entry("jnr", "junior"), Map.entry("jun", "junior"),
			Map.entry("inf", "infant"), Map.entry("sch", "school"));

	private PlainWords() {
	}

	/** The words of a text, in their order. "St" stays, since it may be "street". */
	static List<String> of(String text) {
		String words = TypedText.words(text.replace("&", " and "));
		for (Entry<String, String> same : SAME) {
			words = words.replace(" " + same.getKey() + " ", " " + same.getValue() + " ");
		}
		return TypedText.isBlank(words) ? List.of() : List.of(TypedText.stripped(words).split(" "));
	}

}
