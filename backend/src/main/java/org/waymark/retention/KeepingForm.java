package org.waymark.retention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * The rule that a person chooses, as typed.
 *
 * @param rule its code
 * @param seen how many were confirmed when the form was made
 */
record KeepingForm(String rule, String why, int seen) {

	static final KeepingForm EMPTY = new KeepingForm("", "", 0);

	private static final int LONGEST_TEXT = 4000;

	static KeepingForm of(Typed typed) {
		return new KeepingForm(typed.one("rule"), TypedText.stripped(typed.one("why")), typed.number("seen"));
	}

	/** Whoever chooses another rule than the suggested one, or changes one, says why. */
	List<Fault> faults(KeptReport report, List<RetentionRule> rules) {
		Optional<RetentionRule> chosen = rules.stream().filter(one -> one.code().equals(this.rule)).findFirst();
		boolean plain = chosen.equals(report.suggested(rules))
				&& report.facts().rule().filter(now -> !now.equals(this.rule)).isEmpty();
		boolean why = this.why.length() > LONGEST_TEXT || chosen.isPresent() && !plain && this.why.isEmpty();
		return Stream
			.of(Optional.of(new Fault("rule", "KEEPING_RULE")).filter(fault -> chosen.isEmpty()),
					Optional.of(new Fault("why", "KEEPING_WHY")).filter(fault -> why))
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public String toString() {
		return "KeepingForm[hidden]";
	}

}
