package org.waymark.site.safety;

import java.util.List;
import java.util.Set;

/**
 * An option of an input, and the facts that it raises.
 *
 * @param input code of the input, as in an answer
 * @param option code of the option
 * @param facts may be empty
 */
public record Raising(String input, String option, Set<SafetyFact> facts) {

	public Raising {
		facts = Set.copyOf(facts);
	}

	/** The same for an input of a group that is repeated. */
	public Raising in(String group) {
		return new Raising(group + "." + this.input, this.option, this.facts);
	}

	/**
	 * Whether an answer chooses the option.
	 * @param answered code of the answered input
	 * @param codes the chosen options
	 */
	public boolean chosen(String answered, List<String> codes) {
		return this.input.equals(answered) && codes.contains(this.option);
	}

}
