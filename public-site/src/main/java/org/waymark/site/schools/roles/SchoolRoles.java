package org.waymark.site.schools.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;
import org.waymark.site.text.EmailAddress;
import org.waymark.site.text.TypedText;

/**
 * Tells a role from a person, by the words of {@code school-roles.yaml}: schools are
 * written to at mailboxes of a role, and a lead is named by role.
 */
@Component
public class SchoolRoles {

	private static final String FILE = "school-roles.yaml";

	private static final Pattern BETWEEN_PARTS = Pattern.compile("[._0-9-]+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

	private final CurrentContent<Shape> current;

	public SchoolRoles(ContentFiles files) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> own.read(FILE, Shape.class));
	}

	/**
	 * Whether a mailbox belongs to a role.
	 * @param mailbox as typed, without blanks around it
	 * @param school the school's name, which may be a part of it
	 */
	public boolean isMailbox(String mailbox, String school) {
		return EmailAddress.read(mailbox).filter(address -> isOfRole(address, school)).isPresent();
	}

	private boolean isOfRole(EmailAddress address, String school) {
		List<String> roles = this.current.get().mailboxes();
		String own = letters(school) + " " + letters(address.host());
		List<String> parts = Arrays.stream(BETWEEN_PARTS.split(address.local().toLowerCase(Locale.ROOT)))
			.filter(part -> !part.isEmpty())
			.toList();
		return parts.stream().anyMatch(roles::contains)
				&& parts.stream().allMatch(part -> roles.contains(part) || own.contains(part));
	}

	/** Whether a text has words that no role has. They may be a person's name. */
	public boolean mayName(String text) {
		List<String> words = this.current.get().words();
		return BETWEEN_WORDS.splitAsStream(TypedText.plain(text).toLowerCase(Locale.ROOT))
			.filter(word -> !word.isEmpty())
			.anyMatch(word -> !words.contains(word));
	}

	private static String letters(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]", "");
	}

	/** The shape of the file. */
	record Shape(List<String> mailboxes, List<String> words) {

	}

}
