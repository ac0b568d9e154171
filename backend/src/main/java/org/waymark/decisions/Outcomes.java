package org.waymark.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

import org.waymark.decisions.CaseFile.Decided;

/**
 * The outcomes that may be decided for a child: codes with their words, in the order in
 * which they are offered, and which of them need a second person.
 */
final class Outcomes {

	private static final String AT_RISK = "second-person.at-risk";

	private static final String ALWAYS = "second-person.always";

	private static final String HANDED_OVER = "handed-over";

	private static final String AFTER_RULE = "second-person.after-rule";

	private static final String RULES = "second-person.rules";

	private static final Set<String> URGENT = Set.of("RED", "AMBER");

	private final Map<String, String> words = new LinkedHashMap<>();

	private final List<String> atRisk;

	private final List<String> always;

	private final List<String> handedOver;

	private final List<String> afterRule;

	private final List<String> rules;

	/**
	 * Outcomes as a file lists them.
	 * @param known codes of all safety rules
	 * @throws IllegalArgumentException if it names an unknown outcome or rule
	 */
	Outcomes(Stream<String> lines, Collection<String> known) {
		lines.map(String::strip)
			.filter(line -> !line.isEmpty() && !line.startsWith("#"))
			.map(line -> line.split("\\s*=\\s*", 2))
			.forEach(pair -> this.words.put(pair[0], pair[1]));
		this.rules = rules(known);
		this.atRisk = named(AT_RISK);
		this.always = named(ALWAYS);
		this.afterRule = named(AFTER_RULE);
		this.handedOver = named(HANDED_OVER);
	}

	/**
	 * The outcomes shipped with Waymark.
	 * @param known codes of all safety rules
	 */
	static Outcomes read(Collection<String> known) {
		try {
			return new Outcomes(
					new ClassPathResource("desk/outcomes.properties").getContentAsString(StandardCharsets.UTF_8)
						.lines(),
					known);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The outcomes cannot be read", ex);
		}
	}

	Collection<String> codes() {
		return this.words.keySet();
	}

	/** An outcome in words; one that is no longer offered is shown by its code. */
	String said(String code) {
		return this.words.getOrDefault(code, code);
	}

	/** Whether an outcome needs a second person, as a report's file stands. */
	boolean needsSecond(String code, CaseFile file) {
		return needsSecond(code, file.head().peak(), file.sexualHarmPossible()) || (this.afterRule.contains(code)
				&& file.head().about().rules().stream().anyMatch(this.rules::contains));
	}

	/**
	 * The same but for the safety rules that fired.
	 * @param rating code of the report's most urgent rating
	 * @param sexual whether sexual harm is not ruled out
	 */
	boolean needsSecond(String code, String rating, boolean sexual) {
		return this.always.contains(code) || (this.atRisk.contains(code) && (sexual || URGENT.contains(rating)));
	}

	/** Whether an outcome is in force and nobody has taken it on yet. */
	boolean waitsForTaker(Decided outcome, CaseFile file) {
		return this.handedOver.contains(outcome.code()) && outcome.handOff().isEmpty() && !outcome.waits()
				&& file.standing().contains(outcome);
	}

	/** Codes of outcomes that another person takes on, who must confirm it. */
	List<String> handedOver() {
		return this.handedOver;
	}

	// A rule that is misspelt would never ask for a second person, and nobody would
	// notice.
	private List<String> rules(Collection<String> known) {
		List<String> codes = list(RULES);
		codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
			throw new IllegalArgumentException("The outcomes name " + code + " under " + RULES
					+ ", which is no safety rule; there are " + String.join(", ", known));
		});
		return codes;
	}

	private List<String> list(String key) {
		String codes = this.words.remove(key);
		return Stream.of((codes == null) ? "" : codes)
			.flatMap(all -> Stream.of(all.split("\\s*,\\s*")))
			.filter(code -> !code.isEmpty())
			.toList();
	}

	private List<String> named(String key) {
		List<String> codes = list(key);
		if (!this.words.keySet().containsAll(codes)) {
			throw new IllegalArgumentException("The outcomes name one under " + key + " that is none of them");
		}
		return codes;
	}

}
