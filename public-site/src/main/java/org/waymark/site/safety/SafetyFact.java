package org.waymark.site.safety;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A fact that an answer states and that the safety rules or a decision read. Its code is
 * its name in small letters with hyphens, such as {@code wants-to-die}. Codes stand in
 * sealed reports and in the files of councils: they are kept for good.
 */
public enum SafetyFact {

	/** A person is in danger, or a crime happens, at this moment. */
	DANGER_NOW,
	/** The child is hurt at this moment. */
	CHILD_HURT,
	/** A child is missing at this moment. */
	MISSING_NOW,
	/** The child, or the reporter, wants to die or has hurt themselves. */
	WANTS_TO_DIE,
	/** The person could be with the child today or tonight. */
	ACCESS_TONIGHT,
	/** The person works or volunteers with children. */
	WORKS_WITH_CHILDREN,
	/** The person of something long ago has contact with children now. */
	CONTACT_WITH_CHILDREN,
	/** The reporter is the child whom the report is about. */
	REPORTER_IS_CHILD,
	/** Harm of a sexual kind. */
	SEXUAL,
	/** A sign that goes with the exploitation of children. */
	EXPLOITATION,
	/** A child is moved about to be exploited. The fact is enough by itself. */
	MOVED,
	/** A child goes missing, stays out at night or is driven about. */
	GOES_MISSING,
	/** A person uses a child or has a hold over them. */
	CONTROLLED;

	/** Its code. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The fact of a code.
	 * @return empty where no fact has it
	 */
	public static Optional<SafetyFact> of(String code) {
		return Arrays.stream(values()).filter(fact -> fact.code().equals(code)).findFirst();
	}

	/**
	 * The facts of some codes, in their order here. A code that is none of ours is left
	 * out.
	 */
	public static Set<SafetyFact> all(Collection<String> codes) {
		Set<SafetyFact> facts = EnumSet.noneOf(SafetyFact.class);
		codes.forEach(code -> of(code).ifPresent(facts::add));
		return facts;
	}

	/** The codes of some facts, in the order of the facts. */
	public static List<String> codes(Collection<SafetyFact> facts) {
		return facts.stream().sorted().map(SafetyFact::code).toList();
	}

}
