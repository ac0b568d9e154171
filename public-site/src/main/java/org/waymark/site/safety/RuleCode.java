package org.waymark.site.safety;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The code of a safety rule. It stands in the database and in the desk's tables. A code
 * of another version stays what it is.
 *
 * @param text the code, such as {@code DANGER_NOW}
 */
public record RuleCode(String text) {

	public static final RuleCode DANGER_NOW = new RuleCode("DANGER_NOW");

	public static final RuleCode MISSING_NOW = new RuleCode("MISSING_NOW");

	public static final RuleCode WANTS_TO_DIE = new RuleCode("WANTS_TO_DIE");

	public static final RuleCode ACCESS_TONIGHT = new RuleCode("ACCESS_TONIGHT");

	public static final RuleCode REPORTER_IS_CHILD = new RuleCode("REPORTER_IS_CHILD");

	public static final RuleCode WORKS_WITH_CHILDREN = new RuleCode("WORKS_WITH_CHILDREN");

	public static final RuleCode CONTACT_WITH_CHILDREN = new RuleCode("CONTACT_WITH_CHILDREN");

	public static final RuleCode MOVED_TO_BE_USED = new RuleCode("MOVED_TO_BE_USED");

	public static final RuleCode UNDER_13_SEXUAL = new RuleCode("UNDER_13_SEXUAL");

	/** The words of a message about a closed report speak of danger. */
	public static final RuleCode NEWS_OF_DANGER = new RuleCode("NEWS_OF_DANGER");

	/** A message came about a closed report that had been grave. */
	public static final RuleCode GRAVE_BEFORE = new RuleCode("GRAVE_BEFORE");

	/** The rules of stored codes, in their order. */
	public static List<RuleCode> all(String... codes) {
		return Stream.of(codes).map(RuleCode::new).toList();
	}

	/** The codes of rules, in their order. */
	public static List<String> texts(Collection<RuleCode> rules) {
		return rules.stream().map(RuleCode::text).toList();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
