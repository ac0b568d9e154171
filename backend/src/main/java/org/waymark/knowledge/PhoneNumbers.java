package org.waymark.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.text.TypedText;

/** Telephone numbers as they stand in texts, and as they are compared. Pure. */
public final class PhoneNumbers {

	/** Digits in groups; not within a word, an address, an amount of money or a day. */
	private static final Pattern RUN = Pattern
		.compile("(?<![\\p{L}\\p{N}£/.:,_-])\\+?\\(?\\d[\\d() -]*\\d(?![\\p{L}\\p{N}%/:_-]|[.,]\\d)");

	private static final Pattern SHORT = Pattern.compile("999|101|111|112|105|119|159|18000|116\\d{3}");

	/** What stands before a number that somebody is to ring or text. */
	private static final Pattern RING = Pattern.compile("(?i)(call|ring|phone|dial|text|number|to|on)\\W{0,3}$");

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	private static final Pattern CODE = Pattern.compile("\\d{4,6}");

	private static final Pattern LANDLINE_OR_MOBILE = Pattern.compile("0(\\d{7}|\\d{9,10})");

	/** Digits, with single blanks between groups. */
	private static final Pattern TYPED = Pattern.compile("\\d+( \\d+)*");

	private PhoneNumbers() {
	}

	/** Whether it is a number as people in this country dial it, with blanks at most. */
	public static boolean dialled(String typed) {
		String digits = digits(typed);
		return TYPED.matcher(typed).matches()
				&& (LANDLINE_OR_MOBILE.matcher(digits).matches() || SHORT.matcher(digits).matches());
	}

	/** What looks like a telephone number in a text, each as it stands there. */
	public static List<String> in(String text) {
		return RUN.matcher(text).results().filter(run -> {
			String digits = digits(run.group());
			boolean rung = RING.matcher(text.substring(Math.max(0, run.start() - 12), run.start())).find();
			return digits.startsWith("0") && digits.length() >= 7 || digits.length() >= 9
					|| SHORT.matcher(digits).matches()
					|| rung && CODE.matcher(digits).matches() && !YEAR.matcher(digits).matches();
		}).map(run -> TypedText.stripped(run.group())).toList();
	}

	/** Every number of three digits or more in a text, whatever it may mean. */
	public static List<String> every(String text) {
		return Pattern.compile("\\+?\\(?\\d[\\d() -]*\\d")
			.matcher(text)
			.results()
			.map(run -> TypedText.stripped(run.group()))
			.filter(run -> digits(run).length() > 2)
			.toList();
	}

	/** The digits of a number, as it is dialled from here. */
	static String digits(String number) {
		String digits = number.replaceAll("\\D", "");
		return TypedText.stripped(number).startsWith("+44") || digits.startsWith("0044")
				? "0" + digits.replaceFirst("^(0044|44)0?", "") : digits;
	}

	/** The digits of the numbers by which contacts are rung or texted. */
	static Set<String> of(Stream<Contact> contacts) {
		return contacts.flatMap(contact -> Stream.of(Optional.ofNullable(contact.phone()), last(contact.text())))
			.flatMap(Optional::stream)
			.map(PhoneNumbers::digits)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** "SHOUT to 85258" is texted to the number at its end. */
	private static Optional<String> last(@Nullable String text) {
		Matcher number = Pattern.compile("(\\d[\\d ]*)$").matcher((text != null) ? text : "");
		return number.find() ? Optional.of(number.group(1)) : Optional.empty();
	}

}
