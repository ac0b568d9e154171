package org.waymark.knowledge.attention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.council.FiledContact;
import org.waymark.site.easyread.EasyReadBook;
import org.waymark.site.guidance.EditedLibrary;
import org.waymark.site.guidance.LibraryEntry;

/**
 * What an editor has to look at on a day. Pure.
 *
 * @param leftOut what the public face leaves out, since it makes no sense
 * @param library the pages, and the services that they list
 * @param contacts all of them
 * @param campaigns all of them
 * @param easyRead the pages in easy read
 */
record EditorsList(List<String> leftOut, EditedLibrary library, List<FiledContact> contacts,
		List<FiledCampaign> campaigns, EasyReadBook easyRead) {

	/** Ahead of a check, in days. */
	private static final int SOON = 30;

	/** Code of what is wrong to the things with it, the worst first. */
	Map<String, List<Thing>> on(LocalDate today) {
		Map<String, List<Thing>> all = new LinkedHashMap<>();
		all.put("LEFT_OUT", this.leftOut.stream().map(fault -> new Thing(fault, "", null)).toList());
		all.put("OVERDUE",
				Stream
					.concat(contacts(today, -1),
							pages(today, -1).filter(page -> !page.safety()).map(EditorsList::thing))
					.toList());
		all.put("SHORT", pages(today, -1).filter(LibraryEntry::safety).map(EditorsList::thing).toList());
		all.put("SOON", Stream.concat(contacts(today, SOON), pages(today, SOON).map(EditorsList::thing)).toList());
		all.put("UNCHECKED", unchecked(today).toList());
		all.put("UNREAD", unread().toList());
		all.put("UNSIGNED", this.easyRead.unsigned(today).stream().map(title -> new Thing(title, "", null)).toList());
		all.put("OVER",
				this.campaigns.stream().filter(campaign -> over(campaign, today)).map(EditorsList::thing).toList());
		return all;
	}

	/** Overdue on this day, or due within so many days. */
	private static boolean falls(LocalDate next, LocalDate today, int ahead) {
		long days = ChronoUnit.DAYS.between(today, next);
		return (ahead < 0) ? days < 0 : days >= 0 && days <= ahead;
	}

	private Stream<LibraryEntry> pages(LocalDate today, int ahead) {
		return this.library.entries().stream().filter(entry -> falls(entry.check().next(), today, ahead));
	}

	private Stream<Thing> contacts(LocalDate today, int ahead) {
		return this.contacts.stream()
			.filter(row -> row.nextCheckDue() != null && falls(row.nextCheckDue(), today, ahead))
			.map(row -> new Thing(row.name(), contact(row), row.nextCheckDue()));
	}

	private Stream<Thing> unchecked(LocalDate today) {
		Stream<Thing> numbers = this.contacts.stream()
			.filter(row -> row.verifiedOn() == null || row.nextCheckDue() == null)
			.map(row -> new Thing(row.name(), contact(row), null));
		return Stream.concat(numbers,
				this.library.uncheckedServices(today).stream().map(need -> new Thing(need, "", null)));
	}

	private Stream<Thing> unread() {
		Stream<Thing> pages = this.library.entries()
			.stream()
			.filter(entry -> entry.safety() && entry.check().readWith().isEmpty())
			.map(entry -> new Thing(entry.title(), page(entry), null));
		Stream<Thing> easy = this.easyRead.readWith().isEmpty()
				? this.easyRead.titles().stream().map(title -> new Thing(title, "", null)) : Stream.empty();
		return Stream.concat(pages, easy);
	}

	private static boolean over(FiledCampaign campaign, LocalDate today) {
		return campaign.to() != null && today.isAfter(campaign.to());
	}

	private static Thing thing(LibraryEntry entry) {
		return new Thing(entry.title(), page(entry), entry.check().next());
	}

	private static Thing thing(FiledCampaign campaign) {
		return new Thing(Objects.toString(campaign.name(), ""), "/triage/content/campaigns/" + campaign.code(),
				campaign.to());
	}

	private static String page(LibraryEntry entry) {
		return "/triage/content/pages/" + entry.name();
	}

	private static String contact(FiledContact row) {
		return "/triage/content/contacts/" + row.code();
	}

	/**
	 * Something to look at.
	 *
	 * @param name of it, or what is wrong
	 * @param address where it is changed; empty where it is changed in the folder
	 * @param day since when, or until when
	 */
	record Thing(String name, String address, @Nullable LocalDate day) {

	}

}
