package org.waymark.site.guidance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.waymark.site.guidance.Catalogue.Service;
import org.waymark.site.guidance.EditedLibrary.Term;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A page of the library.
 *
 * @param frame around it
 * @param article its text
 * @param entry what is known of it
 * @param quiet whether this is its neutral address
 * @param services listed after the text; usually none
 */
record EntryPage(Frame frame, Article article, LibraryEntry entry, boolean quiet, List<Service> services) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	public EntryPage {
		services = List.copyOf(services);
	}

	public Messages text() {
		return this.frame.text();
	}

	/** For search engines; none at a neutral address. */
	public String description() {
		return this.quiet ? "" : this.entry.description();
	}

	/** Whether its parts stand side by side. */
	public boolean columns() {
		return this.entry.layout() == LibraryEntry.Layout.COLUMNS;
	}

	public String day(LocalDate day) {
		return DAY.format(day);
	}

	public String anchor(Term term) {
		return TermLinks.anchor(this.article.terms().indexOf(term));
	}

	/** Who it was read with, in words. */
	public String readWith() {
		List<String> people = this.entry.check().readWith();
		return people.isEmpty() ? text().text("entry.unread")
				: text().text("entry.read-with", String.join("; ", people));
	}

	/** The services whose help is this near, in their order. */
	public List<Service> near(String near) {
		return this.services.stream().filter(service -> service.near().equals(near)).toList();
	}

}
