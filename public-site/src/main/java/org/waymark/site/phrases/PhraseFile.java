package org.waymark.site.phrases;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.site.phrases.Phrase.Part;

/**
 * A file of phrases. The head of {@code heavy-words.yaml} says how one is written.
 *
 * @param fillers words that may stand between any two others
 * @param words by name: several words of one meaning
 * @param phrases the phrases to find
 */
record PhraseFile(String fillers, Map<String, String> words, List<String> phrases) {

	PhraseFile {
		words = Map.copyOf(words);
		phrases = List.copyOf(phrases);
	}

	/** All phrases, by their first word. */
	WordTree<Phrase> read() {
		WordTree<Phrase> all = new WordTree<>();
		WordTree<Boolean> between = tree(listed(this.fillers));
		for (String phrase : this.phrases) {
			String[] split = phrase.split("!", 2);
			String[] parts = split[0].trim().split(" +");
			Phrase rest = new Phrase(Stream.of(parts).skip(1).map(this::part).toList(), between,
					tree(listed((split.length > 1) ? split[1] : "")));
			alternatives(parts[0]).forEach(word -> all.add(word, rest));
		}
		return all;
	}

	private Part part(String written) {
		return new Part(tree(alternatives(written.replace("?", ""))), written.endsWith("?"));
	}

	private Stream<String> alternatives(String written) {
		return Stream.of(written.split("/")).flatMap(word -> isName(word) ? named(word) : Stream.of(word));
	}

	private Stream<String> named(String name) {
		String known = this.words.get(name);
		if (known == null) {
			throw new IllegalArgumentException("No words are called " + name);
		}
		return listed(known);
	}

	private static boolean isName(String word) {
		return word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
	}

	private static WordTree<Boolean> tree(Stream<String> words) {
		WordTree<Boolean> tree = new WordTree<>();
		words.forEach(word -> tree.add(word, true));
		return tree;
	}

	private static Stream<String> listed(String words) {
		return Stream.of(words.split(",")).map(String::trim).filter(word -> !word.isEmpty());
	}

}
