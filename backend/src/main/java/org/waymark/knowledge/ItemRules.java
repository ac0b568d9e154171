package org.waymark.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.content.BannerRow;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.council.FiledContact;
import org.waymark.site.guidance.EditedLibrary;
import org.waymark.site.guidance.EditedLibrary.Term;
import org.waymark.site.guidance.LibraryEntry;

/** What holds of the sorts of items. Pure. */
final class ItemRules {

	private static final Pattern PLACE = Pattern.compile("\\{\\{(phone|contact):([a-z-]+)}}");

	private ItemRules() {
	}

	/**
	 * Whether a second person has to agree: where people are told whom to ring, and on a
	 * page for somebody in danger.
	 * @param before what everybody reads; empty for something new
	 * @param then what it would say; empty where nothing would
	 * @param today the day on which a check of a contact has to hold
	 */
	static boolean second(Item item, Optional<String> before, Optional<String> then, LocalDate today) {
		return switch (item.sort()) {
			case PAGE -> {
				Optional<LibraryEntry> old = before.map(text -> EditedLibrary.entry(item.name(), text));
				Optional<LibraryEntry> fresh = then.map(text -> EditedLibrary.entry(item.name(), text));
				yield old.filter(LibraryEntry::safety).isPresent() || fresh.filter(LibraryEntry::safety).isPresent()
						|| !old.map(ItemRules::numbers)
							.orElse(Set.of())
							.equals(fresh.map(ItemRules::numbers).orElse(Set.of()));
			}
			case BANNER -> then.isPresent();
			case CAMPAIGN,
					WORD ->
				!before.map(text -> numbers(item, text))
					.orElse(Set.of())
					.equals(then.map(text -> numbers(item, text)).orElse(Set.of()));
			case CONTACT -> !before.map(ItemRules::reach).equals(then.map(ItemRules::reach))
					|| before.map(ItemRules::contact).filter(ItemRules::checked).isPresent()
							&& then.map(ItemRules::contact).filter(row -> holds(row, today)).isEmpty();
		};
	}

	/** What people call an item. */
	static String title(Item item, String text) {
		return switch (item.sort()) {
			case PAGE -> EditedLibrary.entry(item.name(), text).title();
			case CONTACT -> contact(text).name();
			case CAMPAIGN -> Objects.requireNonNullElse(FiledCampaign.of(text).name(), item.name());
			case WORD -> Term.of(text).word();
			case BANNER -> ContentFiles.strictly(BannerRow.FILE, text, BannerRow.class).text();
		};
	}

	/** The text of an earlier version as the next: the editions of a page only rise. */
	static String next(ItemStanding standing, String text) {
		if (standing.item().sort() != Item.Sort.PAGE) {
			return text;
		}
		String name = standing.item().name();
		int edition = standing.published().map(now -> EditedLibrary.entry(name, now).check().edition()).orElse(0);
		return EditedLibrary.text(EditedLibrary.entry(name, text).ofEdition(edition + 1));
	}

	/** Codes of the contacts whose bare number a page names. */
	static Set<String> phones(LibraryEntry entry) {
		return PLACE.matcher(EditedLibrary.wording(entry))
			.results()
			.filter(place -> place.group(1).equals("phone"))
			.map(place -> place.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> numbers(LibraryEntry entry) {
		String text = EditedLibrary.wording(entry);
		Set<String> numbers = PLACE.matcher(text)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
		numbers.addAll(PhoneNumbers.in(text));
		return numbers;
	}

	/** The telephone numbers of a campaign, or of what a word means. */
	private static Set<String> numbers(Item item, String text) {
		return new TreeSet<>(PhoneNumbers.in(read(item, text)));
	}

	/** All that people read of a campaign, or of what a word means; a line each. */
	static String read(Item item, String text) {
		if (item.sort() == Item.Sort.WORD) {
			Term term = Term.of(text);
			return term.word() + "\n" + term.meaning();
		}
		FiledCampaign campaign = FiledCampaign.of(text);
		Stream<String> poster = Stream.ofNullable(campaign.poster()).flatMap(List::stream);
		return Stream.concat(Stream.of(campaign.name(), campaign.banner(), campaign.line()), poster)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
	}

	/** How a contact is reached, and whom it is for. */
	private static String reach(String row) {
		FiledContact contact = contact(row);
		return String.join("|", String.valueOf(contact.phone()), String.valueOf(contact.text()),
				String.valueOf(contact.web()), String.valueOf(contact.kind()));
	}

	/** What people read of a contact besides the ways to reach it. */
	static String told(String row) {
		return contact(row).name() + "\n" + contact(row).hours();
	}

	private static FiledContact contact(String row) {
		return ContentFiles.strictly(FiledContact.FILE, row, FiledContact.class);
	}

	private static boolean checked(FiledContact contact) {
		return contact.verifiedOn() != null && contact.nextCheckDue() != null;
	}

	/** Whether somebody checked it, and that holds on this day. */
	private static boolean holds(FiledContact contact, LocalDate today) {
		return contact.verifiedOn() != null && contact.nextCheckDue() != null && !today.isAfter(contact.nextCheckDue());
	}

}
