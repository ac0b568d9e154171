package org.waymark.site.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.site.guidance.Catalogue.Language;
import org.waymark.site.text.TypedText;

/**
 * Finds pages of the library by words. A word counts for more in a title than in the
 * text, and the rarer it is. It is also found as the beginning of a word, and with one
 * slip.
 */
final class Finder {

	private static final int MOST = 10;

	/** A page that fits far less than the best one is no help. */
	private static final double LEAST = 0.3;

	private static final double NEAR = 0.5;

	private static final int SHORTEST = 4;

	private final Language language;

	private final Set<String> common;

	private final List<Listed> listed = new ArrayList<>();

	/** Word to page to weight. */
	private final Map<String, Map<Integer, Double>> words = new HashMap<>();

	Finder(Language language) {
		this.language = language;
		this.common = new HashSet<>(language.common());
	}

	/** Takes up a page, and the words by which it is found. */
	void add(Listed page, String words, String text) {
		int number = this.listed.size();
		this.listed.add(page);
		Map<String, Double> weights = new HashMap<>();
		stems(text).forEach(word -> weights.merge(word, 0.2, (one, more) -> Math.min(1.0, one + more)));
		stems(page.description()).forEach(word -> weights.merge(word, 1.0, Math::max));
		stems(words).forEach(word -> weights.merge(word, 2.5, Math::max));
		stems(page.title()).forEach(word -> weights.merge(word, 3.0, Math::max));
		weights
			.forEach((word, weight) -> this.words.computeIfAbsent(word, fresh -> new HashMap<>()).put(number, weight));
	}

	/** The pages that fit what was typed, the best first. */
	List<Listed> find(String typed) {
		Map<Integer, Double> scores = new HashMap<>();
		stems(typed).distinct()
			.forEach(word -> word(word).forEach((page, score) -> scores.merge(page, score, Double::sum)));
		double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		return scores.entrySet()
			.stream()
			.filter(found -> found.getValue() >= best * LEAST)
			.sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST)
			.map(found -> this.listed.get(found.getKey()))
			.toList();
	}

	private Map<Integer, Double> word(String word) {
		Map<Integer, Double> scores = new HashMap<>();
		if (this.words.containsKey(word)) {
			take(scores, word, 1);
			return scores;
		}
		if (word.length() >= SHORTEST) {
			this.words.keySet()
				.stream()
				.filter(other -> other.startsWith(word) || other.length() >= SHORTEST && isSlip(word, other))
				.forEach(other -> take(scores, other, NEAR));
		}
		return scores;
	}

	private void take(Map<Integer, Double> scores, String word, double quality) {
		Map<Integer, Double> pages = this.words.get(word);
		double rarity = Math.log1p((double) this.listed.size() / pages.size());
		pages.forEach((page, weight) -> scores.merge(page, weight * rarity * quality, Math::max));
	}

	private Stream<String> stems(String text) {
		return Stream.of(TypedText.stripped(TypedText.words(text)).split(" "))
			.filter(word -> !word.isEmpty() && !this.common.contains(word))
			.map(word -> this.language.same().getOrDefault(word, word))
			.map(Finder::stem);
	}

	/** Without the endings that English puts on a word. */
	static String stem(String word) {
		String stem = word;
		for (String ending : List.of("ing", "ies", "ed", "es", "s", "e", "y")) {
			if (stem.endsWith(ending) && stem.length() - ending.length() >= 3 && !stem.endsWith("ss")) {
				stem = stem.substring(0, stem.length() - ending.length());
				break;
			}
		}
		int last = stem.length() - 1;
		boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
		return twice ? stem.substring(0, last) : stem.endsWith("e") && last > 2 ? stem.substring(0, last) : stem;
	}

	/** Whether one letter is wrong, missing or too many, or two are swapped. */
	static boolean isSlip(String one, String other) {
		if (one.length() > other.length()) {
			return isSlip(other, one);
		}
		int at = 0;
		while (at < one.length() && one.charAt(at) == other.charAt(at)) {
			at++;
		}
		String rest = one.substring(at);
		String others = other.substring(at);
		if (rest.length() < others.length()) {
			return rest.equals(others.substring(1));
		}
		return rest.isEmpty() || rest.substring(1).equals(others.substring(1))
				|| rest.length() > 1 && rest.charAt(0) == others.charAt(1) && rest.charAt(1) == others.charAt(0)
						&& rest.substring(2).equals(others.substring(2));
	}

	/**
	 * A page in a list.
	 *
	 * @param address where it is
	 */
	record Listed(String address, String title, String description) {

	}

}
