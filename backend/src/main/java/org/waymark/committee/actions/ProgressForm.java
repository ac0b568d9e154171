package org.waymark.committee.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.committee.actions.KeptAction.Progress;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.text.TypedText;

/**
 * What officers say of an action, as typed.
 *
 * @param version of the action that they saw
 */
record ProgressForm(String lead, String done, Proof proof, String answered, String state, String reason, int version) {

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_TEXT = 4000;

	static ProgressForm of(Typed typed) {
		return new ProgressForm(TypedText.stripped(typed.one("lead")), TypedText.stripped(typed.one("done")),
				new Proof(typed.one("proof"), TypedText.stripped(typed.one("note"))),
				TypedText.stripped(typed.one("answered")), typed.one("state"), TypedText.stripped(typed.one("reason")),
				typed.number("version"));
	}

	static ProgressForm of(KeptAction action) {
		Progress progress = action.progress();
		return new ProgressForm(progress.lead(), progress.done(), new Proof(progress.proof(), progress.note()),
				progress.answered().map(LocalDate::toString).orElse(""), action.state().name(), action.reason(),
				action.kept().version());
	}

	List<Fault> faults(List<String> proofs, LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		if (Stream.of(this.lead, this.proof.note()).anyMatch(line -> line.length() > LONGEST_LINE)) {
			faults.add(new Fault("lead", "ACTION_LONG"));
		}
		if (Stream.of(this.done, this.reason).anyMatch(text -> text.length() > LONGEST_TEXT)) {
			faults.add(new Fault("done", "ACTION_LONG"));
		}
		if (!this.proof.code().isEmpty() && !proofs.contains(this.proof.code())) {
			faults.add(new Fault("proof", "ACTION_PROOF"));
		}
		if (!this.answered.isEmpty() && TypedValue.day(this.answered).filter(day -> !day.isAfter(today)).isEmpty()) {
			faults.add(new Fault("answered", "COMMITTEE_PAST_DAY"));
		}
		Optional<ActionState> chosen = chosen();
		if (chosen.isEmpty()) {
			faults.add(new Fault("state", "ACTION_STATE"));
		}
		if (chosen.filter(ActionState::reasoned).isPresent() && this.reason.isEmpty()) {
			faults.add(new Fault("reason", "ACTION_REASON"));
		}
		return faults;
	}

	/** The action with what was typed, once nothing is wrong with it. */
	KeptAction on(KeptAction before) {
		ActionState state = chosen().orElseThrow();
		Progress progress = new Progress(this.lead, this.done, this.proof.code(), this.proof.note(),
				TypedValue.day(this.answered));
		return new KeptAction(before.number(), before.asked(), progress, state, state.reasoned() ? this.reason : "",
				before.kept());
	}

	/** The same words for what stands there now. */
	ProgressForm again(KeptAction now) {
		return new ProgressForm(this.lead, this.done, this.proof, this.answered, this.state, this.reason,
				now.kept().version());
	}

	private Optional<ActionState> chosen() {
		return Stream.of(ActionState.values())
			.filter(ActionState::forOfficers)
			.filter(one -> one.name().equals(this.state))
			.findFirst();
	}

	@Override
	public String toString() {
		return "ProgressForm[hidden]";
	}

	/**
	 * What shows that something was done.
	 *
	 * @param code of a table, register or document; may be empty
	 * @param note where in it to look
	 */
	record Proof(String code, String note) {

	}

}
