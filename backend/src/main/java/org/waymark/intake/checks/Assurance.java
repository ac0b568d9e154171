package org.waymark.intake.checks;

import java.util.EnumSet;
import java.util.Set;

/**
 * The result of the checks on how a report came: a hint for the order of reading, never a
 * reason to refuse it.
 *
 * @param level how sure we are that a person used our form
 * @param reasons the reasons why it is not higher
 */
public record Assurance(Level level, Set<CheckReason> reasons) {

	public Assurance {
		reasons = Set.copyOf(reasons);
	}

	/** How sure we are. */
	public enum Level {

		/** The browser showed that a page of ours was used. */
		ASSURED,
		/** Little speaks against it, or a proof is missing. */
		UNVERIFIED,
		/** It looks like a machine; held for a person to read. */
		SUSPECT

	}

	/** The reasons as stable codes, in a stable order. */
	public String[] reasonCodes() {
		return this.reasons.stream().map(Enum::name).sorted().toArray(String[]::new);
	}

	/** The assurance that the {@linkplain Rule rule} gives for these reasons. */
	static Assurance of(Set<CheckReason> reasons) {
		return new Assurance(Rule.level(reasons), reasons);
	}

	static Set<CheckReason> none() {
		return EnumSet.noneOf(CheckReason.class);
	}

}
