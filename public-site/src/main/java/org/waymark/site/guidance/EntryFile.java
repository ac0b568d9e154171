package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.waymark.site.text.TypedText;

/** The head of a page of the library, between two lines of three hyphens. */
record EntryFile(@Nullable String title, @Nullable String description, @Nullable List<String> audience,
		@Nullable List<String> themes, @Nullable String words, @Nullable Checked check, @Nullable List<String> sources,
		@Nullable String shortest, @Nullable QuietFile quiet, LibraryEntry.@Nullable Layout layout) {

	/**
	 * What is wrong with it, in words.
	 * @param audiences the codes that there are
	 * @param topics the codes that there are
	 */
	List<String> faults(Set<String> audiences, Set<String> topics) {
		List<String> faults = new ArrayList<>();
		missing(faults, "title", this.title);
		missing(faults, "description", this.description);
		codes(faults, "audience", this.audience, audiences);
		codes(faults, "theme", this.themes, topics);
		if (this.check == null) {
			faults.add("check is missing");
		}
		else {
			faults.addAll(this.check.faults());
		}
		if (this.sources == null || this.sources.isEmpty()) {
			faults.add("sources are missing");
		}
		if (this.quiet != null && !this.quiet.whole()) {
			faults.add("quiet needs a code of small letters and digits, and a title");
		}
		return faults;
	}

	/** What it says; only if it has no faults. */
	LibraryEntry entry(String name, String body) {
		Checked checked = Objects.requireNonNull(this.check);
		return new LibraryEntry(name, Objects.requireNonNull(this.title), Objects.requireNonNull(this.description),
				new LibraryEntry.Topics(Objects.requireNonNull(this.audience), Objects.requireNonNull(this.themes),
						Objects.requireNonNullElse(this.words, "")),
				checked.check(), Objects.requireNonNull(this.sources), this.shortest,
				(this.quiet != null) ? this.quiet.quiet() : null,
				Objects.requireNonNullElse(this.layout, LibraryEntry.Layout.PLAIN), body);
	}

	private static void missing(List<String> faults, String name, @Nullable String value) {
		if (value == null || TypedText.isBlank(value)) {
			faults.add(name + " is missing");
		}
	}

	private static void codes(List<String> faults, String name, @Nullable List<String> codes, Set<String> known) {
		if (codes == null || codes.isEmpty()) {
			faults.add(name + " is missing");
			return;
		}
		codes.stream()
			.filter(code -> !known.contains(code))
			.forEach(code -> faults.add("the " + name + " " + code + " is not in library.yaml"));
	}

	/** The last look at the page. */
	record Checked(@Nullable Integer edition, @Nullable String by, @Nullable LocalDate on, @Nullable LocalDate next,
			@Nullable List<String> readWith) {

		List<String> faults() {
			List<String> faults = new ArrayList<>();
			missing(faults, "by, below check,", this.by);
			if (this.edition == null || this.edition < 1) {
				faults.add("check.edition counts from 1");
			}
			if (this.on == null || this.next == null || !this.on.isBefore(this.next)) {
				faults.add("check.on and check.next are two days, the earlier one first");
			}
			if (this.readWith != null && !this.readWith.stream().allMatch(Checked::saysWhen)) {
				faults.add("check.read-with says with whom and when, as in: young people, November 2026");
			}
			return faults;
		}

		private static boolean saysWhen(@Nullable String people) {
			return people != null && people.matches("(?s).*\\p{L}.*\\b20\\d\\d\\b.*");
		}

		LibraryEntry.Check check() {
			return new LibraryEntry.Check(Objects.requireNonNull(this.edition), Objects.requireNonNull(this.by),
					Objects.requireNonNull(this.on), Objects.requireNonNull(this.next),
					Objects.requireNonNullElse(this.readWith, List.of()));
		}

	}

	/** The neutral address of the page. */
	record QuietFile(@Nullable String code, @Nullable String title) {

		boolean whole() {
			return this.code != null && this.code.matches("[a-z0-9]+") && this.title != null
					&& !TypedText.isBlank(this.title);
		}

		LibraryEntry.Quiet quiet() {
			return new LibraryEntry.Quiet(Objects.requireNonNull(this.code), Objects.requireNonNull(this.title));
		}

	}

}
