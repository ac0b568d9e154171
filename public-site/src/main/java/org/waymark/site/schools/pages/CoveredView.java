package org.waymark.site.schools.pages;

import org.jspecify.annotations.Nullable;

import org.waymark.site.page.Messages;
import org.waymark.site.schools.PublishedSchools.Asked;
import org.waymark.site.schools.School.Covered;
import org.waymark.site.schools.School.Policy;

/**
 * A question about a policy, and its answer. Where nobody looked, it says so, and never
 * no.
 *
 * @param question as a parent reads it
 * @param answer in words
 * @param colour of its tag
 * @param where on which page it stands; null if nobody says
 * @param quote of the policy; empty if there is none
 * @param looked who looked and when; null if nobody did
 * @param reply what the school says to it; empty if nothing
 */
record CoveredView(String question, String answer, String colour, @Nullable String where, String quote,
		@Nullable String looked, String reply) {

	static CoveredView of(Asked asked, Policy policy, Messages text) {
		return policy.covered()
			.stream()
			.filter(covered -> covered.question().equals(asked.code()))
			.findFirst()
			.map(covered -> of(asked, covered, text))
			.orElseGet(() -> new CoveredView(asked.words(), text.text("schools.answer.unknown"), "grey", null, "", null,
					""));
	}

	private static CoveredView of(Asked asked, Covered covered, Messages text) {
		return new CoveredView(asked.words(), answer(covered.answer(), text), colour(covered.answer()),
				(covered.page() > 0) ? text.text("schools.on-page", covered.page()) : null, covered.quote(),
				text.text("schools.looked", covered.role(), StandingWords.day(covered.looked())), covered.reply());
	}

	private static String answer(String code, Messages text) {
		return switch (code) {
			case "YES" -> text.text("schools.answer.yes");
			case "NO" -> text.text("schools.answer.no");
			default -> text.text("schools.answer.unclear");
		};
	}

	private static String colour(String code) {
		return switch (code) {
			case "YES" -> "green";
			case "NO" -> "orange";
			default -> "grey";
		};
	}

}
