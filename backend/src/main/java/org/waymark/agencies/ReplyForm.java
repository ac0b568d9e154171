package org.waymark.agencies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.cases.ReportAct;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * An agency's answer as it was typed.
 *
 * @param known code: whether they know the child or the place
 * @param summary their knowledge
 * @param risk their view of the risk
 */
record ReplyForm(String known, String summary, String risk) {

	static final List<String> KNOWN = List.of("KNOWN", "NOT_KNOWN");

	static final ReplyForm EMPTY = new ReplyForm("", "", "");

	static ReplyForm of(Typed typed) {
		return new ReplyForm(typed.one("known"), TypedText.stripped(typed.one("summary")),
				TypedText.stripped(typed.one("risk")));
	}

	/** The faults, in the order of the page. */
	List<Fault> faults() {
		return Stream
			.of(AskForm.fault(!KNOWN.contains(this.known), "known", "REPLY_KNOWN_MISSING"),
					AskForm.fault(this.summary.isEmpty(), "summary", "REPLY_SUMMARY_MISSING"),
					AskForm.fault(TypedText.isLonger(this.summary, AskForm.LONGEST), "summary", "TOO_LONG"),
					AskForm.fault(this.risk.isEmpty(), "risk", "REPLY_RISK_MISSING"),
					AskForm.fault(TypedText.isLonger(this.risk, AskForm.LONGEST), "risk", "TOO_LONG"))
			.flatMap(Optional::stream)
			.toList();
	}

	/** The act of giving it. */
	ReportAct act() {
		return this.known.equals("KNOWN") ? ReportAct.ANSWERED_KNOWN : ReportAct.ANSWERED_NOT_KNOWN;
	}

	@Override
	public String toString() {
		return "ReplyForm[hidden]";
	}

}
