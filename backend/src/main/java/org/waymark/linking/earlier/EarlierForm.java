package org.waymark.linking.earlier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;

/**
 * A link between reports, or its undoing, as typed.
 *
 * @param version of the report as they saw it
 * @param undo id of the link to undo; empty to link another report
 * @param other reference of that report, as typed
 * @param alike code of what the two share, or empty
 * @param why the reason
 */
record EarlierForm(int version, String undo, String other, String alike, String why) {

	static final List<String> ALIKE = List.of("FAMILY", "PERSON", "PLACE");

	private static final int LONGEST = 4000;

	static EarlierForm of(Typed typed) {
		return new EarlierForm(typed.number("version"), typed.one("undo"), TypedText.stripped(typed.one("other")),
				typed.one("alike"), TypedText.stripped(typed.one("why")));
	}

	/** As the page is opened. */
	static EarlierForm opened(String undo, String other) {
		return new EarlierForm(-1, undo, References.read(other).map(ReportReference::spoken).orElse(""), "", "");
	}

	boolean undoes() {
		return !this.undo.isEmpty();
	}

	/**
	 * The faults, in the order of the page.
	 * @param earlier what is wrong with the other report, a code, if anything
	 */
	List<Fault> faults(Optional<String> earlier) {
		return Stream.of(earlier.filter(code -> !undoes()).map(code -> new Fault("other", code)),
				(undoes() || ALIKE.contains(this.alike)) ? Optional.<Fault>empty()
						: Optional.of(new Fault("alike", "ALIKE_MISSING")),
				this.why.isEmpty() ? Optional.of(new Fault("why", "SAME_MISSING")) : Optional.<Fault>empty(),
				TypedText.isLonger(this.why, LONGEST) ? Optional.of(new Fault("why", "TOO_LONG"))
						: Optional.<Fault>empty())
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * The report to be linked.
	 *
	 * @param fault why it cannot be, a code
	 * @param report its id, where it can
	 */
	record Other(Optional<String> fault, Optional<ReportId> report) {

		static Other none(String fault) {
			return new Other(Optional.of(fault), Optional.empty());
		}

	}

	@Override
	public String toString() {
		return "EarlierForm[hidden]";
	}

}
