package org.waymark.site.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Words by their letters, each with what it stands for. A letter may be doubled, and
 * spaces may stand anywhere.
 *
 * @param <V> what a word stands for
 */
final class WordTree<V> {

	private static final char ANY = '.';

	/** Longer rows of one letter are no word. */
	private static final int MOST = 40;

	private final Map<Character, WordTree<V>> next = new HashMap<>();

	private final List<V> ends = new ArrayList<>();

	/**
	 * Adds a word.
	 * @param word may end in "~": then with one letter missing, wrong, or changed places
	 * with its neighbour, but not the first
	 */
	void add(String word, V value) {
		boolean slips = word.endsWith("~");
		String letters = new SpelledText(slips ? word.substring(0, word.length() - 1) : word).letters();
		put(letters, value);
		for (int at = 1; slips && at < letters.length(); at++) {
			String before = letters.substring(0, at);
			String after = letters.substring(at + 1);
			put(before + after, value);
			put(before + ANY + after, value);
			if (!after.isEmpty()) {
				put(before + after.charAt(0) + letters.charAt(at) + after.substring(1), value);
			}
		}
	}

	private void put(String letters, V value) {
		WordTree<V> here = this;
		char last = ' ';
		for (char letter : letters.toCharArray()) {
			here = (letter != last) ? here.next.computeIfAbsent(letter, first -> new WordTree<>()) : here;
			last = letter;
		}
		if (!here.ends.contains(value)) {
			here.ends.add(value);
		}
	}

	/** Tells each word that stands at a place of a text, and where it ends. */
	void find(SpelledText text, int from, ObjIntConsumer<V> found) {
		this.ends.forEach(value -> found.accept(value, from));
		if (from < text.length() && !this.next.isEmpty()) {
			WordTree<V> one = this.next.get(text.at(from));
			if (one != null) {
				one.findDoubled(text, from, found);
			}
			WordTree<V> any = this.next.get(ANY);
			if (any != null) {
				any.find(text, from + 1, found);
			}
		}
	}

	/** The row may cross one space: "k i l l". */
	private void findDoubled(SpelledText text, int from, ObjIntConsumer<V> found) {
		char letter = text.at(from);
		int spaces = 0;
		for (int to = from + 1; to <= Math.min(text.length(), from + MOST) && text.at(to - 1) == letter
				&& spaces < 2; to++) {
			find(text, to, found);
			spaces += text.isBetweenWords(to) ? 1 : 0;
		}
	}

}
