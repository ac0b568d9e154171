package org.waymark.agencies.names;

import java.util.regex.Pattern;

/** How places and streets are named in a text. */
final class Streets {

	private static final String CAPITALS = "(?:\\p{Lu}[\\p{L}\\p{M}-]* ){1,3}";

	private static final String NUMBER = "(?:\\d{1,4}[a-zA-Z]?,? )?";

	/** A street, with its number: "3 Long Road". */
	static final Pattern STREET = Pattern
		.compile("(?<!\\w)" + NUMBER + CAPITALS + "(?i:" + LeavingWords.some("streets") + ")(?!\\w)");

	/** A business: "The Silver Herring, Bonny Lane", "Bonny Arms". */
	static final Pattern NAMED_PLACE = Pattern.compile("(?<!\\w)(?:The " + "(?:\\p{Lu}[\\p{L}\\p{M}-]*[ ,]+){1,3}(?="
			+ NUMBER + CAPITALS + "(?i:" + LeavingWords.some("streets") + ")(?!\\w))|" + CAPITALS + "(?i:"
			+ LeavingWords.some("premises") + ")(?!\\w))");

	private Streets() {
	}

}
