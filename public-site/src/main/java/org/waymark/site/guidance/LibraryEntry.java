package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the library as its file says it.
 *
 * @param name of the file without ending; it stands in the address
 * @param title in the words of a person who looks for it
 * @param description one sentence, for lists and search engines
 * @param topics whom it is for and what it is about
 * @param check who looked at it, and until when that holds
 * @param sources what it is based on, in words
 * @param shortest what is left of a safety page whose check is overdue; null if the whole
 * page then leaves the public face
 * @param quiet a second, neutral address; null if the page needs none
 * @param layout how its sections stand
 * @param body Markdown without its title
 */
public record LibraryEntry(String name, String title, String description, Topics topics, Check check,
		List<String> sources, @Nullable String shortest, @Nullable Quiet quiet, Layout layout, String body) {

	public LibraryEntry {
		sources = List.copyOf(sources);
	}

	/** Its public address. */
	String path() {
		return pathOf(this.name);
	}

	/** The address of the page of this name. */
	static String pathOf(String name) {
		return "/guidance/" + name;
	}

	/** Where people of the service are led: the neutral address, if there is one. */
	String link() {
		return (this.quiet != null) ? this.quiet.path() : path();
	}

	/** The same with another number of its edition. */
	public LibraryEntry ofEdition(int edition) {
		Check other = new Check(edition, this.check.by(), this.check.on(), this.check.next(), this.check.readWith());
		return new LibraryEntry(this.name, this.title, this.description, this.topics, other, this.sources,
				this.shortest, this.quiet, this.layout, this.body);
	}

	/** The same at another neutral address. */
	LibraryEntry at(Quiet other) {
		return new LibraryEntry(this.name, this.title, this.description, this.topics, this.check, this.sources,
				this.shortest, other, this.layout, this.body);
	}

	public boolean safety() {
		return this.shortest != null;
	}

	/** Whether anything of it may be shown on this day. */
	boolean shown(LocalDate today) {
		return safety() || !this.check.overdue(today);
	}

	/** What may be shown of it on this day. */
	String text(LocalDate today) {
		return (this.shortest != null && this.check.overdue(today)) ? this.shortest : this.body;
	}

	/** How the sections of a page stand. */
	public enum Layout {

		/** One below the other. */
		PLAIN,
		/** Side by side where there is room. */
		COLUMNS,
		/** With the directory of services after them. */
		SERVICES

	}

	/**
	 * Whom a page is for and what it is about.
	 *
	 * @param audiences codes
	 * @param themes codes
	 * @param words what people may look for besides the words of the page
	 */
	public record Topics(List<String> audiences, List<String> themes, String words) {

		public Topics {
			audiences = List.copyOf(audiences);
			themes = List.copyOf(themes);
		}

	}

	/**
	 * The last look at a page.
	 *
	 * @param edition counts the versions of its text
	 * @param by a role
	 * @param next the last day on which the check holds
	 * @param readWith the people it was read with, in words
	 */
	public record Check(int edition, String by, LocalDate on, LocalDate next, List<String> readWith) {

		public Check {
			readWith = List.copyOf(readWith);
		}

		public boolean overdue(LocalDate today) {
			return today.isAfter(this.next);
		}

	}

	/**
	 * A second address that a history may show to anybody.
	 *
	 * @param code stands in the address
	 * @param title for the browser
	 */
	public record Quiet(String code, String title) {

		String path() {
			return "/read/" + this.code;
		}

	}

}
