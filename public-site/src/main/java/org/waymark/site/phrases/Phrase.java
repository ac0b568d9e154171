package org.waymark.site.phrases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase after its first word.
 *
 * @param parts the words, in their order
 * @param fillers what may stand between them
 * @param notBefore what must not come next
 */
record Phrase(List<Part> parts, WordTree<Boolean> fillers, WordTree<Boolean> notBefore) {

	private static final int FILLERS = 2;

	/** Whether the rest of it stands at a place of a text. */
	boolean stands(SpelledText text, int from) {
		Set<Integer> ends = Set.of(from);
		for (Part part : this.parts) {
			Set<Integer> after = new HashSet<>(part.optional() ? ends : Set.of());
			afterFillers(text, ends).forEach(place -> part.words().find(text, place, (word, end) -> after.add(end)));
			ends = after;
		}
		return ends.stream().anyMatch(end -> text.isBetweenWords(end) && !isBeforeOther(text, end));
	}

	private Set<Integer> afterFillers(SpelledText text, Set<Integer> from) {
		Set<Integer> all = new HashSet<>(from);
		Set<Integer> newest = from;
		for (int count = 0; count < FILLERS; count++) {
			Set<Integer> after = new HashSet<>();
			newest.stream()
				.filter(text::isBetweenWords)
				.forEach(place -> this.fillers.find(text, place, (word, end) -> after.add(end)));
			after.removeIf(end -> !text.isBetweenWords(end));
			all.addAll(after);
			newest = after;
		}
		return all;
	}

	private boolean isBeforeOther(SpelledText text, int from) {
		Set<Integer> ends = new HashSet<>();
		this.notBefore.find(text, from, (word, end) -> ends.add(end));
		return ends.stream().anyMatch(text::isBetweenWords);
	}

	/**
	 * A place in a phrase.
	 *
	 * @param words those that may stand there
	 */
	record Part(WordTree<Boolean> words, boolean optional) {

	}

}
