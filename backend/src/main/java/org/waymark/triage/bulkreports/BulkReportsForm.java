package org.waymark.triage.bulkreports;

import java.util.List;
import java.util.Optional;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * A proposal about identical reports, or an answer to one, as typed.
 *
 * @param code of the outcome that is proposed, or empty
 * @param verdict on what was proposed, or empty
 * @param proposal id of the proposal that they saw, or empty
 * @param reason why, as typed
 */
record BulkReportsForm(String code, String verdict, String proposal, String reason) {

	/** The outcomes that may be decided for all of them at once. */
	static final List<String> CODES = List.of("MALICIOUS_REVIEWED", "DUPLICATE_LINKED", "NFA");

	static final List<String> VERDICTS = List.of("AGREED", "REFUSED");

	static final BulkReportsForm EMPTY = new BulkReportsForm("", "", "", "");

	private static final int LONGEST = 4000;

	static BulkReportsForm of(Typed typed) {
		return new BulkReportsForm(typed.one("code"), typed.one("verdict"), typed.one("proposal"),
				TypedText.stripped(typed.one("reason")));
	}

	/** Whether it answers what was proposed, rather than proposing. */
	boolean answers() {
		return !this.proposal.isEmpty();
	}

	/** Whether it answers with yes. */
	boolean agrees() {
		return this.verdict.equals("AGREED");
	}

	/** Whether it was sent for what stands there now. */
	boolean fits(IdenticalReports flood) {
		return flood.proposal().map(one -> one.id().toString()).orElse("").equals(this.proposal);
	}

	/** The faults first, if anything. */
	Optional<Fault> fault() {
		if (!answers() && !CODES.contains(this.code)) {
			return Optional.of(new Fault("code", "FLOOD_CODE_MISSING"));
		}
		if (answers() && !VERDICTS.contains(this.verdict)) {
			return Optional.of(new Fault("verdict", "SIGN_OFF.verdict"));
		}
		if (this.reason.isEmpty()) {
			return Optional.of(new Fault("reason", "OUTCOME.reason"));
		}
		return TypedText.isLonger(this.reason, LONGEST) ? Optional.of(new Fault("reason", "TOO_LONG"))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return "FloodForm[hidden]";
	}

}
