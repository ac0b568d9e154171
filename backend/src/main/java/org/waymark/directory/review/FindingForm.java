package org.waymark.directory.review;

import java.util.ArrayList;
import java.util.List;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.directory.review.FindingRow.Answered;
import org.waymark.site.text.TypedText;

/**
 * What a second person thinks of a no, or what the school says to it, as typed.
 *
 * @param verdict AGREE or DISAGREE
 * @param said AGREES or DISPUTES
 * @param version of what they saw
 */
record FindingForm(String verdict, String said, String reply, int version) {

	static final List<String> VERDICTS = List.of("AGREE", "DISAGREE");

	static final List<String> ANSWERS = List.of("AGREES", "DISPUTES");

	private static final int LONGEST = 500;

	static FindingForm of(Typed typed) {
		return new FindingForm(typed.one("verdict"), typed.one("said"), TypedText.oneLine(typed.one("reply")),
				typed.number("version"));
	}

	/** Nothing is chosen before a person chooses it. */
	static FindingForm empty(FindingRow finding) {
		return new FindingForm("", finding.answered().said(), finding.answered().reply(), finding.version());
	}

	FindingForm again(FindingRow now) {
		return new FindingForm(this.verdict, this.said, this.reply, now.version());
	}

	List<Fault> faults(FindingRow finding) {
		List<Fault> faults = new ArrayList<>();
		if (finding.standing().equals("SECOND")) {
			if (!VERDICTS.contains(this.verdict)) {
				faults.add(new Fault("verdict", "FINDING_VERDICT"));
			}
			return faults;
		}
		if (!ANSWERS.contains(this.said)) {
			faults.add(new Fault("said", "FINDING_SAID"));
		}
		if (this.reply.isEmpty() || TypedText.isLonger(this.reply, LONGEST)) {
			faults.add(new Fault("reply", "FINDING_REPLY"));
		}
		return faults;
	}

	boolean agrees() {
		return this.verdict.equals("AGREE");
	}

	Answered answered() {
		return new Answered(this.said, this.reply);
	}

}
