package org.waymark.cases;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;

import static org.waymark.site.safety.SafetyFact.ACCESS_TONIGHT;
import static org.waymark.site.safety.SafetyFact.CHILD_HURT;
import static org.waymark.site.safety.SafetyFact.CONTROLLED;
import static org.waymark.site.safety.SafetyFact.DANGER_NOW;
import static org.waymark.site.safety.SafetyFact.EXPLOITATION;
import static org.waymark.site.safety.SafetyFact.GOES_MISSING;
import static org.waymark.site.safety.SafetyFact.MISSING_NOW;
import static org.waymark.site.safety.SafetyFact.MOVED;
import static org.waymark.site.safety.SafetyFact.REPORTER_IS_CHILD;
import static org.waymark.site.safety.SafetyFact.SEXUAL;
import static org.waymark.site.safety.SafetyFact.WANTS_TO_DIE;
import static org.waymark.site.safety.SafetyFact.WORKS_WITH_CHILDREN;

/**
 * The meaning of codes in the shipped files, from before answers declared their facts.
 * Reports of that time hold codes alone, and must go on raising what they raised. No
 * other class knows these codes. Nothing is added here: a new code declares its facts in
 * its file.
 */
public final class CodesBeforeFacts {

	private static final String YES = "yes";

	private static final List<Meaning> MEANINGS = List.of(new Meaning("danger", YES, DANGER_NOW),
			new Meaning("danger", "missing", MISSING_NOW), new Meaning("hurt", YES, DANGER_NOW, CHILD_HURT),
			new Meaning("low", YES, WANTS_TO_DIE), new Meaning("tonight", YES, ACCESS_TONIGHT),
			new Meaning("people.works", YES, WORKS_WITH_CHILDREN), new Meaning("caller", YES, REPORTER_IS_CHILD),
			new Meaning("signs", "touched", SEXUAL), new Meaning("signs", "sexual", SEXUAL),
			new Meaning("signs", "adult-attention", EXPLOITATION), new Meaning("signs", "online", EXPLOITATION),
			new Meaning("signs", "missing", EXPLOITATION, GOES_MISSING),
			new Meaning("signs", "used", EXPLOITATION, CONTROLLED), new Meaning("tool-low", YES, WANTS_TO_DIE),
			new Meaning("tool-pictures", YES, SEXUAL), new Meaning("tool-health", YES, SEXUAL),
			new Meaning("tool-places", YES, MOVED));

	/** Other doors ask "about" too, with another meaning. */
	private static final List<Meaning> OF_THE_YOUNG = List.of(new Meaning("about", "me", REPORTER_IS_CHILD),
			new Meaning("about", "not-sure", REPORTER_IS_CHILD));

	private CodesBeforeFacts() {
	}

	/**
	 * The facts that codes stood for.
	 * @param door the door at which the report was sent
	 * @param input code of the input whose options they are
	 */
	public static Set<SafetyFact> of(Door door, String input, Collection<String> codes) {
		Set<SafetyFact> facts = EnumSet.noneOf(SafetyFact.class);
		MEANINGS.stream().filter(old -> old.of(input, codes)).forEach(old -> facts.addAll(old.facts()));
		if (door == Door.YOUNG) {
			OF_THE_YOUNG.stream().filter(old -> old.of(input, codes)).forEach(old -> facts.addAll(old.facts()));
		}
		return facts;
	}

	private record Meaning(String input, String code, List<SafetyFact> facts) {

		Meaning(String input, String code, SafetyFact... facts) {
			this(input, code, List.of(facts));
		}

		boolean of(String asked, Collection<String> codes) {
			return this.input.equals(asked) && codes.contains(this.code);
		}

	}

}
