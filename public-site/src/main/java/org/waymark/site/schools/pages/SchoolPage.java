package org.waymark.site.schools.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;
import org.waymark.site.schools.School;

/**
 * The page of a school.
 *
 * @param frame around it
 * @param invented whether it is invented
 * @param school what is known of it
 * @param facts kind, ages, trust and place, each with its name
 * @param over that it closed; null while there is such a school
 * @param still what to know of one that is there; null if it is simply open
 * @param successors open schools that it leads to
 * @param policies one for each kind
 * @param wanted the policies that it must hand out, in words
 * @param registered the day of the national register in words, or null
 */
record SchoolPage(Frame frame, boolean invented, School school, List<Fact> facts, @Nullable String over,
		@Nullable String still, List<SchoolRow> successors, List<PolicyView> policies, String wanted,
		@Nullable String registered) {

	public SchoolPage {
		facts = List.copyOf(facts);
		successors = List.copyOf(successors);
		policies = List.copyOf(policies);
	}

	public Messages text() {
		return this.frame.text();
	}

	/** A contact of the council under this code; empty if it has none. */
	public List<Contact> contact(String code) {
		return this.frame.council().contact(code).stream().toList();
	}

	/** The website, if it is an address that a browser opens. */
	public @Nullable String website() {
		return this.school.website().matches("https?://.+") ? this.school.website() : null;
	}

	/** The website as people say it. */
	public String websiteName() {
		return this.school.website().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
	}

	/**
	 * A fact of the register.
	 */
	public record Fact(String name, String value) {

	}

}
