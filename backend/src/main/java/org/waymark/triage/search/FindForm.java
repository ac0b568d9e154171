package org.waymark.triage.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.linking.MatchField;
import org.waymark.linking.MatchKey;
import org.waymark.linking.MatchKeys;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;

/**
 * A search for reports.
 *
 * @param words as typed
 */
record FindForm(String words) {

	private static final int LONGEST = 200;

	/** The form of a reference that could be taken for something else. */
	private static final Set<MatchField> ALSO_A_REFERENCE = EnumSet.of(MatchField.HANDLE, MatchField.PLACE);

	static FindForm of(Typed typed) {
		return new FindForm(TypedText.stripped(typed.one("words")));
	}

	/** The fault, a code. */
	Optional<String> fault() {
		if (this.words.isEmpty()) {
			return Optional.of("FIND_MISSING");
		}
		if (TypedText.isLonger(this.words, LONGEST)) {
			return Optional.of("FIND_TOO_LONG");
		}
		return (reference().isEmpty() && marks().isEmpty()) ? Optional.of("FIND_TOO_LITTLE") : Optional.empty();
	}

	/** The reference that it may be. */
	Optional<ReportReference> reference() {
		return References.read(this.words);
	}

	/** Whether it can be more than a reference. */
	boolean moreThanAReference() {
		return reference().isEmpty() ? !marks().isEmpty()
				: marks().stream().anyMatch(mark -> !ALSO_A_REFERENCE.contains(mark.trait()));
	}

	Set<MatchKey> marks() {
		return MatchKeys.sought(this.words);
	}

	@Override
	public String toString() {
		return "FindForm[hidden]";
	}

}
