package org.waymark.site.text;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The host of an e-mail address in ASCII (RFC 3490), by the strict rules for names of
 * hosts (RFC 1123). A name that the conversion would change into another is refused: ß is
 * not ss, and ª is not a. Pure.
 */
final class MailHost {

	private static final int LONGEST = 253;

	private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

	/** No name ends in digits, so that a number of a machine is none. */
	private static final Pattern LAST = Pattern.compile("[a-z]{2,63}|xn--[a-z0-9-]{1,59}");

	private static final String ENCODED = "xn--";

	/** A name whose letters come from two of these shows what it is not. */
	private static final Set<Character.UnicodeScript> ALIKE = Set.of(Character.UnicodeScript.LATIN,
			Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

	private MailHost() {
	}

	/** Empty unless it is a name of at least two parts. */
	static Optional<String> read(String seen) {
		List<String> labels = new ArrayList<>();
		for (String label : seen.split("\\.", -1)) {
			label(label).ifPresentOrElse(labels::add, () -> labels.add(""));
		}
		String host = String.join(".", labels);
		boolean sound = labels.size() > 1 && !labels.contains("") && host.length() <= LONGEST
				&& LAST.matcher(labels.get(labels.size() - 1)).matches();
		return sound ? Optional.of(host) : Optional.empty();
	}

	private static Optional<String> label(String seen) {
		String small = small(seen);
		if (small.chars().allMatch(letter -> letter < 0x80)) {
			return Optional.of(small)
				.filter(label -> LABEL.matcher(label).matches())
				.filter(label -> !label.startsWith(ENCODED) || !IDN.toUnicode(label).equals(label));
		}
		return isOfOneKind(small) ? encoded(small) : Optional.empty();
	}

	private static Optional<String> encoded(String label) {
		try {
			String ascii = IDN.toASCII(label, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
			return Optional.of(ascii).filter(name -> IDN.toUnicode(name).equals(label));
		}
		catch (IllegalArgumentException noName) {
			return Optional.empty();
		}
	}

	/**
	 * Letters, marks and digits with hyphens between; letters that look alike are of one
	 * script.
	 */
	private static boolean isOfOneKind(String label) {
		return Character.isLetterOrDigit(label.codePointAt(0)) && label.codePoints().allMatch(MailHost::isPart)
				&& label.codePoints()
					.mapToObj(Character.UnicodeScript::of)
					.filter(ALIKE::contains)
					.collect(Collectors.toSet())
					.size() < 2;
	}

	private static boolean isPart(int point) {
		int type = Character.getType(point);
		return point == '-' || Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK;
	}

	/** Letter by letter: within a word Java writes a last sigma in another way. */
	private static String small(String seen) {
		StringBuilder small = new StringBuilder(seen.length());
		seen.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
		return small.toString();
	}

}
