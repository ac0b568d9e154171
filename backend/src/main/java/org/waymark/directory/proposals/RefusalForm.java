package org.waymark.directory.proposals;

import java.util.List;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * What an editor decides, as typed.
 *
 * @param act ACCEPT, ACCEPT_ALL, REFUSE or CLOSE
 * @param item what it is about; empty for all
 * @param reason why it is refused
 */
record RefusalForm(String act, String item, String reason) {

	static final RefusalForm NONE = new RefusalForm("", "", "");

	private static final int LONGEST = 500;

	static RefusalForm of(Typed typed) {
		return new RefusalForm(typed.one("act"), typed.one("item"), TypedText.oneLine(typed.one("reason")));
	}

	/** A refusal needs a reason, since the school is told. */
	List<Fault> faults() {
		boolean wrong = this.act.equals("REFUSE") && (this.reason.isEmpty() || this.reason.length() > LONGEST);
		return wrong ? List.of(new Fault("reason-" + this.item, "PROPOSAL_REASON")) : List.of();
	}

	@Override
	public String toString() {
		return "RefusalForm[hidden]";
	}

}
