package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.page.OpeningHours;

/**
 * Puts the council's own facts into a text: <code>{{council}}</code>,
 * <code>{{hub}}</code>, <code>{{hours}}</code>, <code>{{contacts}}</code> and
 * <code>{{phone:code}}</code>, and in <code>{{keeping}}</code> how long reports are kept;
 * <code>{{contact:code}}</code> is a list's line about one of them, or nothing if the
 * council has no such contact. A number that nobody has checked is not shown. Text
 * between <code>{{with:outside}}</code> or <code>{{without:outside}}</code> and
 * <code>{{end}}</code> is shown only if the council offers a third party's check, or only
 * if it does not; with <code>example</code> in its place, only if nobody has decided how
 * long reports are kept, or only if somebody has.
 *
 * @param profile the council's facts
 * @param today the day on which a number must be checked
 * @param unchecked the words in place of such a number
 * @param checked the words after a number that stays although its check is overdue; empty
 * for another
 * @param outside whether a third party's check is offered
 * @param keeping how long reports are kept
 */
record Placeholders(CouncilProfile profile, LocalDate today, String unchecked, Function<Contact, String> checked,
		boolean outside, Keeping keeping) {

	private static final Pattern CHOICE = Pattern
		.compile("(?s)\\{\\{(with|without):(outside|example)}}(.*?)\\{\\{end}}");

	private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)(?::([a-z-]+))?}}");

	String fill(String text) {
		Function<MatchResult, String> value = found -> Matcher.quoteReplacement(value(found.group(1), found.group(2)));
		return PLACE.matcher(chosen(text)).replaceAll(value);
	}

	private String chosen(String text) {
		return CHOICE.matcher(text)
			.replaceAll(found -> (found.group(1).equals("with") == holds(found.group(2)))
					? Matcher.quoteReplacement(found.group(3)) : "");
	}

	private boolean holds(String condition) {
		return condition.equals("outside") ? this.outside : this.keeping.example();
	}

	private String value(String name, @Nullable String code) {
		return switch (name) {
			case "council" -> this.profile.name();
			case "hub" -> this.profile.hub();
			case "hours" -> OpeningHours.inWords(this.profile.hours());
			case "contacts" -> contacts();
			case "keeping" -> this.keeping.lines();
			case "contact" -> this.profile.contact((code != null) ? code : "").map(this::line).orElse("");
			case "phone" -> phone((code != null) ? code : "");
			default -> throw new IllegalArgumentException("Content has no place named " + name);
		};
	}

	private String phone(String code) {
		return this.profile.contact(code)
			.filter(contact -> contact.live(this.today))
			.filter(contact -> contact.phone() != null)
			.map(contact -> contact.phone() + warning(contact))
			.orElseThrow(() -> new IllegalArgumentException("Content names a number that may not be shown: " + code));
	}

	private String contacts() {
		return this.profile.contacts().values().stream().map(this::line).collect(Collectors.joining("\n"));
	}

	private String line(Contact contact) {
		String reach = contact.live(this.today) ? reach(contact) + warning(contact) : this.unchecked;
		return "- **" + contact.name() + "**: " + reach;
	}

	private String warning(Contact contact) {
		String words = this.checked.apply(contact);
		return words.isEmpty() ? "" : " " + words;
	}

	private static String reach(Contact contact) {
		List<String> ways = new ArrayList<>();
		if (contact.phone() != null) {
			ways.add("call " + contact.phone());
		}
		if (contact.text() != null) {
			ways.add("text " + contact.text());
		}
		if (contact.web() != null) {
			ways.add("<" + contact.web() + ">");
		}
		return String.join(", or ", ways) + ", " + contact.hours();
	}

	/**
	 * How long reports are kept.
	 *
	 * @param example whether no council has decided that
	 * @param lines a list in Markdown
	 */
	record Keeping(boolean example, String lines) {

	}

}
