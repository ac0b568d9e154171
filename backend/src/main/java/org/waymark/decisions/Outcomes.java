package org.waymark.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.waymark.decisions.CaseFile.Decided;
import org.waymark.desk.DeskTables;
import org.waymark.site.safety.RuleCode;

/**
 * The outcomes that may be decided for a child: codes with their words, in the order in
 * which they are offered, and which of them need a second person.
 */
final class Outcomes {

	private static final Set<String> URGENT = Set.of("RED", "AMBER");

	private final Table table;

	/**
	 * Outcomes as a file lists them.
	 * @param known codes of all safety rules
	 * @throws IllegalArgumentException if it names an unknown outcome or rule
	 */
	Outcomes(Table table, Collection<String> known) {
		this.table = table;
		checkRules(known);
		checkOutcomes("second-person.at-risk", table.secondPerson().atRisk());
		checkOutcomes("second-person.always", table.secondPerson().always());
		checkOutcomes("second-person.after-rule", table.secondPerson().afterRule());
		checkOutcomes("handed-over", table.handedOver());
	}

	/**
	 * The outcomes shipped with Waymark.
	 * @param known codes of all safety rules
	 */
	static Outcomes read(Collection<String> known) {
		return new Outcomes(DeskTables.read("outcomes.yaml", Table.class), known);
	}

	Collection<String> codes() {
		return this.table.offered().keySet();
	}

	/** An outcome in words; one that is no longer offered is shown by its code. */
	String said(String code) {
		return this.table.offered().getOrDefault(code, code);
	}

	/** Whether an outcome needs a second person, as a report's file stands. */
	boolean needsSecond(String code, CaseFile file) {
		return needsSecond(code, file.head().rated().peak(), file.sexualHarmPossible())
				|| (this.table.secondPerson().afterRule().contains(code) && file.head()
					.about()
					.rules()
					.stream()
					.map(RuleCode::text)
					.anyMatch(this.table.secondPerson().rules()::contains));
	}

	/**
	 * The same but for the safety rules that fired.
	 * @param rating code of the report's most urgent rating
	 * @param sexual whether sexual harm is not ruled out
	 */
	boolean needsSecond(String code, String rating, boolean sexual) {
		return this.table.secondPerson().always().contains(code)
				|| (this.table.secondPerson().atRisk().contains(code) && (sexual || URGENT.contains(rating)));
	}

	/** Whether an outcome is in force and nobody has taken it on yet. */
	boolean waitsForTaker(Decided outcome, CaseFile file) {
		return handedOver().contains(outcome.code()) && outcome.handOff().isEmpty() && !outcome.waits()
				&& file.standing().contains(outcome);
	}

	/** Codes of outcomes that another person takes on, who must confirm it. */
	List<String> handedOver() {
		return this.table.handedOver();
	}

	// A rule that is misspelt would never ask for a second person, and nobody would
	// notice.
	private void checkRules(Collection<String> known) {
		this.table.secondPerson().rules().stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
			throw new IllegalArgumentException("The outcomes name " + code
					+ " under second-person.rules, which is no safety rule; there are " + String.join(", ", known));
		});
	}

	private void checkOutcomes(String key, List<String> codes) {
		if (!codes().containsAll(codes)) {
			throw new IllegalArgumentException("The outcomes name one under " + key + " that is none of them");
		}
	}

	/**
	 * The outcomes as the file {@code desk/outcomes.yaml} has them.
	 *
	 * @param offered their words by code, in the order in which they are offered
	 * @param secondPerson which need a second person
	 * @param handedOver codes of those that another person takes on
	 */
	record Table(Map<String, String> offered, SecondPerson secondPerson, List<String> handedOver) {

		Table {
			if (offered == null || offered.containsValue(null)) {
				throw new IllegalArgumentException("an outcome has words");
			}
			secondPerson = Objects.requireNonNullElse(secondPerson,
					new SecondPerson(List.of(), List.of(), List.of(), List.of()));
			handedOver = Objects.requireNonNullElse(handedOver, List.of());
		}

		/**
		 * Codes of outcomes that need a second person.
		 *
		 * @param atRisk where the report is urgent or sexual harm is not ruled out
		 * @param always whatever the report is
		 * @param afterRule if one of the rules fired
		 * @param rules codes of safety rules
		 */
		record SecondPerson(List<String> atRisk, List<String> always, List<String> afterRule, List<String> rules) {

			SecondPerson {
				atRisk = Objects.requireNonNullElse(atRisk, List.of());
				always = Objects.requireNonNullElse(always, List.of());
				afterRule = Objects.requireNonNullElse(afterRule, List.of());
				rules = Objects.requireNonNullElse(rules, List.of());
			}

		}

	}

}
