package org.waymark.site.schools.search;

import java.util.List;
import java.util.Set;

/** Looks for words one by one, and adds to the scores of the schools that have them. */
final class WordSearch {

	/** They stand in so many names that a school without them is no worse. */
	private static final Set<String> COMMON = Set.of("of", "the", "and", "at", "in", "for", "school", "schools");

	private static final float BEGINNING = 0.75f;

	private static final float JOINED = 0.9f;

	private static final float[] SLIPPED = { 1f, 0.6f, 0.4f };

	private static final int SHORTEST_PART = 3;

	private final Terms terms;

	private final Scores scores;

	private final double schools;

	WordSearch(Terms terms, Scores scores, int schools) {
		this.terms = terms;
		this.scores = scores;
		this.schools = schools;
	}

	/** How many words a school must have to fit in full. */
	static int counted(List<String> words) {
		return (int) words.stream().filter(word -> !COMMON.contains(word)).count();
	}

	/**
	 * Looks for all of them.
	 * @param slips whether to look for words that are near, too
	 */
	void find(List<String> words, boolean slips) {
		for (int at = 0; at < words.size(); at++) {
			String word = words.get(at);
			if (word.equals("st")) {
				whole("saint");
				whole("street");
			}
			whole(word);
			if (at > 0) {
				exact(words.get(at - 1) + word, JOINED);
			}
			if (at < words.size() - 1) {
				exact(word + words.get(at + 1), JOINED);
			}
			if (slips) {
				near(word);
			}
			this.scores.next(!COMMON.contains(word));
		}
	}

	private void whole(String word) {
		exact(word, 1);
		if (word.length() > 1) {
			this.terms.beginning(word, term -> add(term, BEGINNING));
		}
	}

	private void exact(String word, float quality) {
		int term = this.terms.exact(word);
		if (term >= 0) {
			add(term, quality);
		}
	}

	private void near(String word) {
		int most = Slips.forgiven(word.length());
		if (most > 0) {
			this.terms.like(word, most, (term, slips) -> add(term, SLIPPED[slips]));
		}
		if (this.terms.exact(word) < 0) {
			for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
				parts(this.terms.exact(word.substring(0, cut)), this.terms.exact(word.substring(cut)));
			}
		}
	}

	/** Two words that somebody wrote as one. */
	private void parts(int first, int second) {
		if (first < 0 || second < 0) {
			return;
		}
		int[] others = this.terms.places(second);
		int at = 0;
		for (int place : this.terms.places(first)) {
			int school = TermsBuilder.school(place);
			while (at < others.length && TermsBuilder.school(others[at]) < school) {
				at++;
			}
			if (at < others.length && TermsBuilder.school(others[at]) == school) {
				put(place, JOINED * rarity(first));
			}
		}
	}

	private void add(int term, float quality) {
		float score = quality * rarity(term);
		for (int place : this.terms.places(term)) {
			put(place, score);
		}
	}

	private void put(int place, float score) {
		Field field = TermsBuilder.field(place);
		this.scores.word(TermsBuilder.school(place), score * field.weight(), field.ordinal());
	}

	/** A word of few schools says more. */
	private float rarity(int term) {
		return (float) Math.log1p(this.schools / this.terms.places(term).length);
	}

}
