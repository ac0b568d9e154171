package org.waymark.committee.actions;

import java.util.ArrayList;
import java.util.List;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * What members decide about an action, as typed.
 *
 * @param decision {@code CLOSED} or {@code OPEN}
 * @param version of the action that they saw
 */
record MembersDecisionForm(String decision, String reason, int version) {

	static final List<ActionState> CHOICES = List.of(ActionState.CLOSED, ActionState.OPEN);

	private static final int LONGEST_TEXT = 4000;

	static MembersDecisionForm of(Typed typed) {
		return new MembersDecisionForm(typed.one("decision"), TypedText.stripped(typed.one("reason")),
				typed.number("version"));
	}

	static MembersDecisionForm of(KeptAction action) {
		return new MembersDecisionForm("", "", action.kept().version());
	}

	List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		if (CHOICES.stream().noneMatch(one -> one.name().equals(this.decision))) {
			faults.add(new Fault("decision", "ACTION_DECISION"));
		}
		if (this.reason.isEmpty()) {
			faults.add(new Fault("reason", "ACTION_REASON"));
		}
		else if (this.reason.length() > LONGEST_TEXT) {
			faults.add(new Fault("reason", "ACTION_LONG"));
		}
		return faults;
	}

	/** The action as decided. */
	KeptAction on(KeptAction before) {
		return new KeptAction(before.number(), before.asked(), before.progress(), ActionState.valueOf(this.decision),
				this.reason, before.kept());
	}

	MembersDecisionForm again(KeptAction now) {
		return new MembersDecisionForm(this.decision, this.reason, now.kept().version());
	}

	@Override
	public String toString() {
		return "MembersDecisionForm[hidden]";
	}

}
