package org.waymark.site.schools.search;

import java.util.List;

/** Looks for words one by one, and adds to the scores of the schools that have them. */
final class WordSearch {

	private static final float BEGINNING = 0.75f;

	private static final float JOINED = 0.9f;

	private static final float[] SLIPPED = { 1f, 0.6f, 0.4f };

	/** How much of a word is explained by one that is so many slips away. */
	private static final float[] SLIPPED_SHARES = { 1f, 0.9f, 0.75f };

	/** How much of a word is explained by one that it is the beginning of. */
	private static final float BEGINNING_SHARE = 0.95f;

	private static final int SHORTEST_PART = 3;

	/** Fewer letters are the beginning of too much. */
	private static final int SHORTEST_BEGINNING = 3;

	private final Terms terms;

	private final Scores scores;

	private final Telling telling;

	WordSearch(Terms terms, Scores scores, int schools) {
		this.terms = terms;
		this.scores = scores;
		this.telling = new Telling(terms, schools);
	}

	/** How many words a school must have to fit in full. */
	static int counted(List<String> words) {
		return (int) words.stream().filter(word -> !Telling.common(word)).count();
	}

	/**
	 * Looks for all of them.
	 * @param slips whether to look for words that are near, too
	 */
	void find(List<String> words, boolean slips) {
		for (int at = 0; at < words.size(); at++) {
			String word = words.get(at);
			boolean last = at == words.size() - 1;
			if (word.equals("st")) {
				saintOrStreet(last && at > 0);
			}
			else {
				whole(word, words.size() == 1);
			}
			if (at > 0) {
				exact(words.get(at - 1) + word, JOINED);
			}
			if (!last) {
				exact(word + words.get(at + 1), JOINED);
			}
			if (slips) {
				near(word);
			}
			this.scores.next(!Telling.common(word), this.telling.need(word, this.scores.any()));
		}
	}

	/** "St" begins no other word. It can be a street only in the end. */
	private void saintOrStreet(boolean street) {
		exact("saint", 1);
		if (street) {
			exact("street", 1);
		}
	}

	private void whole(String word, boolean alone) {
		exact(word, 1);
		if (word.length() >= SHORTEST_BEGINNING || alone && word.length() > 1) {
			this.terms.beginning(word, term -> add(term, BEGINNING, BEGINNING_SHARE));
		}
	}

	private void exact(String word, float quality) {
		int term = this.terms.exact(word);
		if (term >= 0) {
			add(term, quality, 1);
		}
	}

	private void near(String word) {
		int most = Slips.forgiven(word.length());
		if (most > 0) {
			this.terms.like(word, most, (term, slips) -> add(term, SLIPPED[slips], SLIPPED_SHARES[slips]));
			// A saint's name has an "s" in the name of a school.
			this.terms.like(word + "s", most, (term, slips) -> add(term, SLIPPED[slips], SLIPPED_SHARES[slips]));
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
				put(place, JOINED * this.telling.rarity(first), 1);
			}
		}
	}

	private void add(int term, float quality, float share) {
		float score = quality * this.telling.rarity(term);
		for (int place : this.terms.places(term)) {
			put(place, score, share);
		}
	}

	private void put(int place, float score, float share) {
		Field field = TermsBuilder.field(place);
		this.scores.word(TermsBuilder.school(place), score * field.weight(), share * field.share(), field.ordinal());
	}

}
