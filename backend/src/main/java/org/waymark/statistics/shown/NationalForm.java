package org.waymark.statistics.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.figures.ReleasedFigures.National;
import org.waymark.site.text.TypedText;
import org.waymark.statistics.shown.NationalStore.Kept;

/**
 * A national figure, as typed. All fields empty takes it away.
 *
 * @param version as the page showed it
 */
record NationalForm(String version, String value, String source, String definition, String address) {

	static final NationalForm EMPTY = new NationalForm("0", "", "", "", "");

	private static final int LONGEST = 200;

	private static final int LONGEST_DEFINITION = 600;

	static NationalForm of(Typed typed) {
		return new NationalForm(typed.one("version"), stripped(typed, "value"), stripped(typed, "source"),
				stripped(typed, "definition"), stripped(typed, "address"));
	}

	static NationalForm of(Kept kept) {
		National figure = kept.figure();
		return new NationalForm(Long.toString(kept.id()), figure.value(), figure.source(), figure.definition(),
				Objects.requireNonNullElse(figure.address(), ""));
	}

	/** The same after somebody else changed it. */
	NationalForm again(NationalForm now) {
		return new NationalForm(now.version(), this.value, this.source, this.definition, this.address);
	}

	long seen() {
		return this.version.matches("\\d{1,18}") ? Long.parseLong(this.version) : -1;
	}

	boolean empty() {
		return (this.value + this.source + this.definition + this.address).isEmpty();
	}

	List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		if (empty()) {
			return faults;
		}
		if (this.value.isEmpty() || TypedText.isLonger(this.value, LONGEST)) {
			faults.add(new Fault("value", "NATIONAL_VALUE"));
		}
		if (this.source.isEmpty() || TypedText.isLonger(this.source, LONGEST)) {
			faults.add(new Fault("source", "NATIONAL_SOURCE"));
		}
		if (this.definition.isEmpty() || TypedText.isLonger(this.definition, LONGEST_DEFINITION)) {
			faults.add(new Fault("definition", "NATIONAL_DEFINITION"));
		}
		if (!this.address.isEmpty() && !TypedValue.link(this.address, LONGEST)) {
			faults.add(new Fault("address", "NATIONAL_ADDRESS"));
		}
		return faults;
	}

	National figure() {
		return new National(this.value, this.source, this.definition, this.address.isEmpty() ? null : this.address);
	}

	private static String stripped(Typed typed, String field) {
		return TypedText.stripped(typed.one(field));
	}

}
