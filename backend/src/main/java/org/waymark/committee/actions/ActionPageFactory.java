package org.waymark.committee.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.committee.actions.ActionPage.Fact;
import org.waymark.committee.actions.ActionPage.Link;
import org.waymark.committee.actions.ActionPage.Past;
import org.waymark.committee.actions.ActionStore.PastState;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns an action of the committee into what its pages say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ActionPageFactory {

	private final Words words;

	ActionPageFactory(Words words) {
		this.words = words;
	}

	ActionPage action(DeskFrame frame, KeptAction action, List<PastState> history, LocalDate today) {
		return new ActionPage(frame, action.number(), action.asked().title(), action.asked().resolution(),
				facts(action, today), links(action), action.state() == ActionState.CLOSED,
				history.stream().map(this::past).toList());
	}

	AskedPage asked(DeskFrame frame, AskedForm form, List<Fault> faults) {
		return new AskedPage(frame, form,
				List.of(new Option("YES", this.words.of("committee", "VERBATIM"), form.verbatim())),
				this.words.errors(faults));
	}

	ProgressPage progress(DeskFrame frame, KeptAction action, ProgressForm form, Optional<KeptAction> now,
			List<Fault> faults) {
		return new ProgressPage(frame, action.number(), action.asked().title(), form,
				this.words.options("committee-proof", proofs(), form.proof().code()),
				this.words.options("action-state",
						Stream.of(ActionState.values()).filter(ActionState::forOfficers).map(Enum::name).toList(),
						form.state()),
				now.map(this::conflict).orElse(""), this.words.errors(faults));
	}

	MembersDecisionPage decision(DeskFrame frame, ActionPage action, MembersDecisionForm form, Optional<KeptAction> now,
			List<Fault> faults) {
		return new MembersDecisionPage(
				frame, action, form, this.words.options("action-decision",
						MembersDecisionForm.CHOICES.stream().map(Enum::name).toList(), form.decision()),
				now.map(this::conflict).orElse(""), this.words.errors(faults));
	}

	/** What may show that something was done, in the order of the words. */
	List<String> proofs() {
		return this.words.codes("committee-proof");
	}

	/** By when the committee is to have an answer, or when it had one. */
	String answer(KeptAction action, LocalDate today) {
		String due = TimeWords.date(action.answerDue());
		return action.progress()
			.answered()
			.map(day -> words("ANSWERED", TimeWords.date(day)))
			.orElseGet(() -> words(action.unanswered(today) ? "ANSWER_LATE" : "ANSWER_DUE", due));
	}

	/** A sentence with one value in it. */
	String words(String code, String value) {
		return this.words.of("committee", code).replace("{what}", value);
	}

	private List<Fact> facts(KeptAction action, LocalDate today) {
		List<Fact> facts = new ArrayList<>();
		facts.add(fact("STATE", this.words.of("action-state", action.state().name())));
		if (!action.reason().isEmpty()) {
			facts.add(fact("REASON", action.reason()));
		}
		facts.add(fact("ORIGIN", action.asked().origin()));
		facts.add(fact("AGREED", TimeWords.date(action.asked().agreed())));
		facts.add(fact("WORDS", this.words.of("committee", action.asked().verbatim() ? "WORD_FOR_WORD" : "IN_SHORT")));
		facts.add(fact("ANSWER", answer(action, today)));
		facts.add(fact("LEAD", said(action.progress().lead())));
		facts.add(fact("DONE", said(action.progress().done())));
		facts.add(fact("PROOF", proof(action)));
		return facts;
	}

	private String proof(KeptAction action) {
		String code = action.progress().proof();
		String note = action.progress().note();
		String named = code.isEmpty() ? this.words.of("committee", "NOTHING_NAMED")
				: this.words.of("committee-proof", code);
		return note.isEmpty() ? named : named + ": " + TypedText.isolated(note);
	}

	private List<Link> links(KeptAction action) {
		List<Link> links = new ArrayList<>();
		if (!action.asked().item().isEmpty()) {
			links.add(new Link(action.asked().item(), this.words.of("committee", "MINUTES")));
		}
		this.words.maybe("committee-proof-page", action.progress().proof())
			.ifPresent(address -> links
				.add(new Link(address, this.words.of("committee-proof", action.progress().proof()))));
		return links;
	}

	private Past past(PastState state) {
		return new Past(when(state.at(), state.author()), this.words.of("action-state", state.state().name()),
				state.done(), state.reason());
	}

	private String conflict(KeptAction now) {
		return when(now.kept().at(), now.kept().author()) + ": " + this.words.of("action-state", now.state().name())
				+ ". " + now.progress().done();
	}

	private String when(Instant at, String author) {
		return author.isEmpty() ? TimeWords.date(WorkingTime.day(at))
				: TimeWords.on(at) + ", " + TypedText.isolated(author);
	}

	private Fact fact(String code, String value) {
		return new Fact(this.words.of("committee-fact", code), value);
	}

	private String said(String text) {
		return text.isEmpty() ? this.words.of("committee", "NOT_SAID") : text;
	}

}
