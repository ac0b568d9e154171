package org.waymark.drills.probe;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.testing.Checkout;

/**
 * The columns of {@code ops/clear-columns.md}, and which of them are sealed, for whom.
 */
final class SealedColumns {

	private static final Pattern LINE = Pattern
		.compile("(?m)^(?:## ([a-z_]+\\.[a-z_]+)|\\| `([a-z_]+)` \\| (\\S.*?) \\|)$");

	private static final Pattern HUB = Pattern
		.compile("Sealed, with (the hub's public|the case|the identity) key\\b.*");

	private static final Pattern REPORTER = Pattern.compile("Sealed, with a key that only .*");

	private final Map<String, Holder> sealed = new TreeMap<>();

	private final Set<String> listed = new HashSet<>();

	private SealedColumns(String page) {
		Matcher line = LINE.matcher(page);
		String table = "";
		while (line.find()) {
			if (line.group(1) != null) {
				table = line.group(1);
			}
			else {
				add(table + "." + line.group(2), line.group(3));
			}
		}
	}

	/** As the page says it now. */
	static SealedColumns read() {
		return new SealedColumns(Checkout.text("ops/clear-columns.md"));
	}

	private void add(String column, String reason) {
		this.listed.add(column);
		if (HUB.matcher(reason).matches()) {
			this.sealed.put(column, Holder.HUB);
		}
		else if (REPORTER.matcher(reason).matches()) {
			this.sealed.put(column, Holder.REPORTER);
		}
		else if (reason.startsWith("Sealed")) {
			throw new IllegalStateException(column + " is sealed, and nobody says with what key");
		}
	}

	/** Every sealed column, and who can open it. */
	Map<String, Holder> sealed() {
		return this.sealed;
	}

	/** Whether anything is said of a column. */
	boolean lists(String column) {
		return this.listed.contains(column);
	}

	/** The owner of the key that opens it. */
	enum Holder {

		/** The keysets of the hub. */
		HUB,
		/** Nobody's that is stored: it follows from a cookie or a code. */
		REPORTER

	}

}
