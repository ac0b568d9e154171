package org.waymark.site.schools.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.waymark.site.page.Messages;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School.Document;
import org.waymark.site.schools.School.Policy;

/**
 * A kind of policy on the page of a school.
 *
 * @param code of the kind
 * @param name of the kind
 * @param state in a word or two
 * @param colour of the state's tag
 * @param explained what the state means
 * @param link to the document, or null
 * @param notes dates, and whether it may be out of date
 * @param covered the questions with their answers; empty where there is no document
 * @param wanted whether the school is asked for it, so that one can miss it
 */
record PolicyView(String code, String name, String state, String colour, String explained, @Nullable Link link,
		List<String> notes, List<CoveredView> covered, boolean wanted) {

	private static final String STATE = "schools.state.";

	private static final String MEANS = "schools.means.";

	private static final int KB = 1_000;

	public PolicyView {
		notes = List.copyOf(notes);
		covered = List.copyOf(covered);
	}

	static PolicyView of(PolicyKind kind, Policy policy, LocalDate today, Messages text) {
		String state = state(policy);
		boolean published = state.equals("published");
		List<CoveredView> covered = (published || state.equals("on-request"))
				? kind.questions().stream().map(asked -> CoveredView.of(asked, policy, text)).toList() : List.of();
		return new PolicyView(kind.code(), kind.name(), text.text(STATE + state), colour(state),
				text.text(MEANS + state), Link.of(published ? policy.document() : null, kind, text),
				notes(kind, policy, today, text), covered, !state.equals("not-required"));
	}

	/** Whether anybody looked at what it covers. */
	public boolean looked() {
		return this.covered.stream().anyMatch(answer -> answer.looked() != null);
	}

	private static String state(Policy policy) {
		return switch (policy.state()) {
			case "PUBLISHED", "ON_REQUEST", "NOT_FOUND", "NOT_REQUIRED" ->
				policy.state().toLowerCase(Locale.ROOT).replace('_', '-');
			default -> "not-looked";
		};
	}

	private static String colour(String state) {
		return switch (state) {
			case "published" -> "green";
			case "on-request" -> "blue";
			case "not-found" -> "orange";
			default -> "grey";
		};
	}

	private static List<String> notes(PolicyKind kind, Policy policy, LocalDate today, Messages text) {
		List<String> notes = new ArrayList<>();
		LocalDate reviewed = policy.reviewed();
		LocalDate next = policy.nextReview();
		if (policy.ofTrust()) {
			notes.add(text.text("schools.of-trust"));
		}
		if (reviewed != null) {
			notes.add(text.text("schools.reviewed", StandingWords.day(reviewed)));
		}
		if (next != null) {
			notes.add(text.text(next.isBefore(today) ? "schools.review-was-due" : "schools.next-review",
					StandingWords.day(next)));
		}
		LocalDate since = kind.inForceSince();
		if (since != null && kind.outdates(reviewed, today)) {
			notes.add(text.text("schools.out-of-date", StandingWords.day(since)));
		}
		return notes;
	}

	/**
	 * A link to a document.
	 *
	 * @param title of the document
	 * @param size its form and size in words; may be empty
	 */
	public record Link(String address, String title, String size) {

		static @Nullable Link of(@Nullable Document document, PolicyKind kind, Messages text) {
			if (document == null || !document.address().matches("https?://.+")) {
				return null;
			}
			return new Link(document.address(), document.title().isEmpty() ? kind.name() : document.title(),
					size(document, text));
		}

		private static String size(Document document, Messages text) {
			String form = document.format().equals("PAGE") ? text.text("schools.web-page") : document.format();
			if (document.bytes() <= 0) {
				return form;
			}
			long kilo = Math.max(1, Math.round(document.bytes() / (double) KB));
			return form + ", " + ((kilo < KB) ? kilo + " kB"
					: String.format(Locale.UK, "%.1f MB", document.bytes() / (double) (KB * KB)));
		}

	}

}
