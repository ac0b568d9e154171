package org.waymark.agencies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * What a second person says of a sentence for licensing.
 *
 * @param verdict code of the answer to "Could the owner tell who told us, or which
 * child?"
 * @param why in their words
 */
record SentenceForm(String verdict, String why) {

	static final SentenceForm EMPTY = new SentenceForm("", "");

	static final List<String> VERDICTS = List.of(LicensingSentences.AGREED, LicensingSentences.REFUSED);

	static SentenceForm of(Typed typed) {
		return new SentenceForm(typed.one("verdict"), TypedText.stripped(typed.one("why")));
	}

	/** The faults, in the order of the page. */
	List<Fault> faults() {
		return Stream
			.of(AskForm.fault(!VERDICTS.contains(this.verdict), "verdict", "SENTENCE_VERDICT_MISSING"),
					AskForm.fault(this.why.isEmpty(), "why", "SENTENCE_WHY_MISSING"),
					AskForm.fault(TypedText.isLonger(this.why, AskForm.LONGEST), "why", "TOO_LONG"))
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public String toString() {
		return "SentenceForm[hidden]";
	}

}
