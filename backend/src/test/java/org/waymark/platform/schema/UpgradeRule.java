package org.waymark.platform.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a migration may not do while an older program runs beside it: take away, rename,
 * change a type, demand what that program does not write, or narrow its rights.
 */
final class UpgradeRule {

	/** The list of words in a check such as {@code state IN ('NEW', 'CLOSED')}. */
	private static final Pattern WORDS = Pattern.compile("ARRAY\\[([^\\[\\]]*)]");

	private final Catalog before;

	private final Catalog after;

	private UpgradeRule(Catalog before, Catalog after) {
		this.before = before;
		this.after = after;
	}

	/** A sentence for each thing that an older program may miss or run into. */
	static List<String> faults(Catalog before, Catalog after) {
		UpgradeRule rule = new UpgradeRule(before, after);
		List<String> faults = new ArrayList<>();
		rule.goneOrChanged(faults);
		rule.demanded(faults);
		rule.constrained(faults);
		without(before.rights(), after.rights()).forEach((right) -> faults.add("narrower right: " + right));
		return faults;
	}

	private void goneOrChanged(List<String> faults) {
		this.before.objects().forEach((name, type) -> {
			String now = this.after.objects().get(name);
			if (now == null) {
				faults.add("dropped or renamed: " + name);
			}
			else if (!now.equals(type)) {
				faults.add("changed type: " + name + ", " + type + " to " + now);
			}
		});
	}

	private void demanded(List<String> faults) {
		Set<String> demanded = without(this.after.required(), this.before.required());
		Set<String> filled = without(this.after.filled(), this.before.filled());
		filled.removeIf((column) -> !this.before.objects().containsKey("column " + column));
		demanded.addAll(filled);
		demanded.stream()
			.filter((column) -> this.before.hasTable(column.substring(0, column.lastIndexOf('.'))))
			.forEach((column) -> faults.add("not null, without a default: " + column));
	}

	private void constrained(List<String> faults) {
		this.after.constraints().forEach((constraint, columns) -> {
			boolean known = this.before.constraints().containsKey(constraint);
			if (!known && this.before.hasTable(constraint.substring(0, constraint.indexOf(' ')))
					&& !isWidened(constraint) && !isMetByWhoDoesNotKnowIt(constraint, columns)) {
				faults.add("new constraint: " + constraint);
			}
		});
	}

	/** Whether all its columns are new and what they hold by themselves meets it. */
	private boolean isMetByWhoDoesNotKnowIt(String constraint, Set<String> columns) {
		boolean isNew = columns.stream().noneMatch((column) -> this.before.objects().containsKey("column " + column));
		boolean isMet = constraint.contains(" CHECK ") ? this.after.fresh().getOrDefault(constraint, false)
				: columns.stream().noneMatch(this.after.filled()::contains);
		return isNew && isMet;
	}

	/** Whether it is a former constraint with more words to choose from. */
	private boolean isWidened(String constraint) {
		return this.before.constraints().keySet().stream().anyMatch((former) -> isWidened(former, constraint));
	}

	private static boolean isWidened(String former, String present) {
		Matcher before = WORDS.matcher(former);
		Matcher after = WORDS.matcher(present);
		return before.find() && after.find() && before.replaceFirst("").equals(after.replaceFirst(""))
				&& words(after.group(1)).containsAll(words(before.group(1)));
	}

	private static Set<String> words(String list) {
		return new TreeSet<>(Arrays.asList(list.split(", ")));
	}

	private static Set<String> without(Set<String> some, Set<String> others) {
		Set<String> rest = new TreeSet<>(some);
		rest.removeAll(others);
		return rest;
	}

}
