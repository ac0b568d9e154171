package org.waymark.retention.holds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.waymark.desk.DeskTables;
import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.platform.ids.ReportId;
import org.waymark.retention.holds.Hold.Scope;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;

/**
 * A new hold, as typed.
 *
 * @param id random name of the form, so that one sent twice is set once
 * @param reference of the one report; empty for a rule
 * @param words one a line
 * @param review by when it is looked at again, such as 2027-06-01
 */
record HoldForm(String id, String reason, String why, String reference, List<String> outcomes, String since,
		String until, String words, String review) {

	/** A hold is looked at again within a year. */
	private static final int MONTHS = 12;

	private static final int LONGEST_TEXT = 4000;

	private static final int MOST_WORDS = 50;

	private static final int SHORTEST_WORD = 3;

	HoldForm {
		outcomes = List.copyOf(outcomes);
	}

	static HoldForm of(Typed typed) {
		return new HoldForm(typed.one("id"), typed.one("reason"), TypedText.stripped(typed.one("why")),
				TypedText.stripped(typed.one("reference")), typed.all("outcomes"),
				TypedText.stripped(typed.one("since")), TypedText.stripped(typed.one("until")),
				TypedText.stripped(typed.one("words")), TypedText.stripped(typed.one("review")));
	}

	static HoldForm empty(String id, LocalDate today) {
		return new HoldForm(id, "", "", "", List.of(), "", "", "", today.plusMonths(MONTHS).toString());
	}

	/** The example that ships: a council makes it its own before it sets it. */
	static HoldForm example(String id, LocalDate today) {
		Example example = DeskTables.read("hold-example.yaml", Example.class);
		return new HoldForm(id, example.reason(), example.why(), "", example.outcomes(), example.since(), "",
				String.join("\n", example.words()), today.plusMonths(MONTHS).toString());
	}

	List<Fault> faults(List<String> reasons, LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		if (!reasons.contains(this.reason)) {
			faults.add(new Fault("reason", "HOLD_REASON"));
		}
		if (this.why.isEmpty() || this.why.length() > LONGEST_TEXT) {
			faults.add(new Fault("why", "HOLD_WHY"));
		}
		if (!this.reference.isEmpty() && References.read(this.reference).isEmpty()) {
			faults.add(new Fault("reference", "HOLD_REFERENCE"));
		}
		if (bad(this.since) || bad(this.until)) {
			faults.add(new Fault(bad(this.since) ? "since" : "until", "HOLD_DAY"));
		}
		if (backwards()) {
			faults.add(new Fault("until", "HOLD_SPAN"));
		}
		if (lines().size() > MOST_WORDS
				|| lines().stream().anyMatch(word -> Scope.plain(word).length() < SHORTEST_WORD)) {
			faults.add(new Fault("words", "HOLD_WORDS"));
		}
		if (TypedValue.day(this.review).filter(day -> day.isAfter(today) && near(day, today)).isEmpty()) {
			faults.add(new Fault("review", "HOLD_REVIEW"));
		}
		if (faults.isEmpty() && catchesAll()) {
			faults.add(new Fault("reference", "HOLD_SCOPE"));
		}
		return faults;
	}

	/** Whether a day is within a year. */
	static boolean near(LocalDate day, LocalDate today) {
		return !day.isAfter(today.plusMonths(MONTHS));
	}

	Optional<ReportReference> plainReference() {
		return References.read(this.reference);
	}

	Scope scope(Optional<ReportId> report) {
		return new Scope(report, this.outcomes, TypedValue.day(this.since), TypedValue.day(this.until), lines());
	}

	private boolean catchesAll() {
		return this.reference.isEmpty() && this.outcomes.isEmpty() && this.since.isEmpty() && this.until.isEmpty()
				&& lines().isEmpty();
	}

	private List<String> lines() {
		return Arrays.stream(this.words.split("\\R"))
			.map(TypedText::stripped)
			.filter(word -> !word.isEmpty())
			.distinct()
			.toList();
	}

	private boolean backwards() {
		Optional<LocalDate> last = TypedValue.day(this.until);
		return TypedValue.day(this.since).filter(first -> last.filter(first::isAfter).isPresent()).isPresent();
	}

	private static boolean bad(String day) {
		return !day.isEmpty() && TypedValue.day(day).isEmpty();
	}

	@Override
	public String toString() {
		return "HoldForm[hidden]";
	}

	/** The shape of {@code desk/hold-example.yaml}. */
	record Example(String reason, String why, List<String> outcomes, String since, List<String> words) {

	}

}
