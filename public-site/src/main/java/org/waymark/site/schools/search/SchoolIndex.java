package org.waymark.site.schools.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

import org.waymark.site.schools.School;

/** Finds schools. Made once for an edition; many may ask it at once. */
public final class SchoolIndex {

	/** The most that one search lists. */
	public static final int MOST = 50;

	private static final int MOST_WORDS = 12;

	/**
	 * A school that explains less of what was typed is another school. One rare word
	 * beside an unknown one is just enough.
	 */
	private static final float LEAST = 0.499f;

	/**
	 * A school that explains less than this part of what the best one does is left out.
	 */
	private static final float BESIDE_BEST = 0.75f;

	private static final float SAME_NAME = 200f;

	private static final float BEGINNING_OF_NAME = 20f;

	private static final float NO_LONGER_OPEN = 0.8f;

	/** How much of the typed words a school explains counts more than anything else. */
	private static final float ALL_WORDS = 1_000f;

	private final String[] names;

	private final boolean[] over;

	private final Terms terms;

	private final Postcodes postcodes;

	private SchoolIndex(List<School> schools) {
		this.names = schools.stream().map(school -> inFull(PlainWords.of(school.name()))).toArray(String[]::new);
		this.over = new boolean[schools.size()];
		for (int number = 0; number < this.over.length; number++) {
			this.over[number] = schools.get(number).standing().over();
		}
		this.terms = TermsBuilder.of(schools);
		this.postcodes = Postcodes.of(schools);
	}

	/** An index of these schools, which it knows by their place in the list. */
	public static SchoolIndex of(List<School> schools) {
		return new SchoolIndex(schools);
	}

	/** The schools that fit best, the best first. */
	public Found find(String typed) {
		TypedPostcode query = TypedPostcode.in(typed);
		List<String> words = query.rest().stream().distinct().limit(MOST_WORDS).toList();
		int wanted = WordSearch.counted(words) + ((query.postcode() != null) ? 1 : 0);
		Scores scores = scores(query, words, false);
		if (scores.most() < wanted || wanted == 0) {
			scores = scores(query, words, true);
		}
		return ranked(scores, scores.explaining(LEAST, BESIDE_BEST), inFull(words));
	}

	private Scores scores(TypedPostcode query, List<String> words, boolean slips) {
		Scores scores = new Scores(this.names.length);
		if (query.postcode() != null) {
			this.postcodes.near(query.postcode(), scores);
			// A parent's own postcode may lie where there is no school.
			scores.next(true, scores.any() ? Telling.most(this.names.length) : 0);
		}
		new WordSearch(this.terms, scores, this.names.length).find(words, slips);
		return scores;
	}

	private static String inFull(List<String> words) {
		return words.stream().map(word -> word.equals("st") ? "saint" : word).collect(Collectors.joining(" "));
	}

	private Found ranked(Scores scores, int[] having, String typed) {
		float[] ranks = new float[this.names.length];
		Comparator<Integer> better = Comparator.<Integer>comparingDouble(school -> -ranks[school])
			.thenComparing(school -> this.names[school])
			.thenComparing(Comparator.naturalOrder());
		PriorityQueue<Integer> best = new PriorityQueue<>(MOST + 1, better.reversed());
		for (int school : having) {
			ranks[school] = rank(scores, school, typed);
			best.add(school);
			if (best.size() > MOST) {
				best.remove();
			}
		}
		List<Integer> sorted = new ArrayList<>(best);
		sorted.sort(better);
		return new Found(sorted.stream().map(school -> new Hit(school, scores.formerly(school))).toList(),
				having.length);
	}

	private float rank(Scores scores, int school, String typed) {
		float rank = scores.total(school) + 1f / this.names[school].length();
		if (!typed.isEmpty() && this.names[school].startsWith(typed)) {
			rank += (this.names[school].length() == typed.length()) ? SAME_NAME : BEGINNING_OF_NAME;
		}
		return scores.explained(school) * ALL_WORDS + rank * (this.over[school] ? NO_LONGER_OPEN : 1);
	}

	/**
	 * What was found.
	 *
	 * @param hits at most {@link #MOST}, the best first
	 * @param all how many there are
	 */
	public record Found(List<Hit> hits, int all) {

		public Found {
			hits = List.copyOf(hits);
		}

	}

	/**
	 * One of them.
	 *
	 * @param place in the list of schools
	 * @param formerly whether it was found by a name that it no longer has
	 */
	public record Hit(int place, boolean formerly) {

	}

}
