package org.waymark.directory.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.waymark.site.text.TypedText;

/**
 * Where a document may answer a question: the pages with most of the words to look for. A
 * place that is not found says nothing about the document. Pure.
 */
final class LikelyPlaces {

	private static final int MOST = 3;

	private static final int BEFORE = 8;

	private static final int WORDS = 25;

	private LikelyPlaces() {
	}

	/**
	 * At most three places, the likeliest first.
	 * @param wanted beginnings of words, or words one after another
	 */
	static List<Place> in(DocumentPages document, List<String> wanted) {
		// A blank before it, and none behind: beginnings of words.
		List<String> phrases = wanted.stream()
			.map(TypedText::words)
			.map(words -> words.substring(0, words.length() - 1))
			.filter(words -> !words.isEmpty())
			.toList();
		List<Scored> scored = new ArrayList<>();
		for (int page = 0; page < document.pages().size(); page++) {
			score(document.pages().get(page), phrases, page, scored);
		}
		return scored.stream()
			.sorted(Comparator.comparingInt(Scored::score).reversed().thenComparingInt(Scored::page))
			.limit(MOST)
			.map(one -> new Place(document.numbered() ? one.page() + 1 : 0,
					around(document.pages().get(one.page()), one.before())))
			.toList();
	}

	private static void score(String text, List<String> phrases, int page, List<Scored> scored) {
		String words = TypedText.words(text);
		List<Integer> found = phrases.stream().map(words::indexOf).filter(at -> at >= 0).toList();
		if (!found.isEmpty()) {
			int first = found.stream().mapToInt(at -> at).min().orElseThrow();
			scored.add(new Scored(found.size(), page, spaces(words.substring(0, first))));
		}
	}

	/**
	 * Up to 25 words of the page round the first that was found. A mark that stands alone
	 * is a word to a reader and none to the search.
	 * @param before how many words the search saw before it
	 */
	private static String around(String text, int before) {
		List<String> whole = Arrays.asList(TypedText.oneLine(text).split(" "));
		int at = 0;
		for (int seen = 0; at < whole.size() && seen < before; at++) {
			seen += Math.max(0, spaces(TypedText.words(whole.get(at))) - 1);
		}
		int begin = Math.max(0, at - BEFORE);
		return String.join(" ", whole.subList(begin, Math.min(whole.size(), begin + WORDS)));
	}

	private static int spaces(String words) {
		return (int) words.chars().filter(sign -> sign == ' ').count();
	}

	/**
	 * A place.
	 *
	 * @param page 0 where the document has no pages
	 * @param words of the document, at most 25
	 */
	record Place(int page, String words) {

	}

	/**
	 * A page with words to look for.
	 *
	 * @param score how many of them it has
	 * @param before how many words stand before the first
	 */
	private record Scored(int score, int page, int before) {

	}

}
