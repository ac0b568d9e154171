package org.waymark.committee.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.committee.actions.ActionListPage.Row;
import org.waymark.committee.meetings.Meeting;
import org.waymark.committee.meetings.MeetingDates;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/**
 * Turns all actions into one page: what was asked, what changed, what is open, and what
 * members might ask next.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ActionListFactory {

	private final Words words;

	private final ActionPageFactory one;

	ActionListFactory(Words words, ActionPageFactory one) {
		this.words = words;
		this.one = one;
	}

	ActionListPage page(DeskFrame frame, List<KeptAction> actions, MeetingDates dates) {
		return new ActionListPage(frame, TimeWords.date(dates.today()), counts(actions), meeting(dates),
				actions.stream().map(action -> row(action, dates)).toList(),
				actions.stream().flatMap(action -> questions(action, dates)).toList());
	}

	/** The same as a table, heads first. */
	Stream<List<String>> table(List<KeptAction> actions, MeetingDates dates) {
		List<String> heads = Stream
			.of("NUMBER", "TITLE", "RESOLUTION", "WORDS", "ORIGIN", "AGREED", "LEAD", "STATE", "REASON", "DONE",
					"PROOF", "ANSWER", "CHANGED")
			.map(code -> this.words.of("committee-fact", code))
			.toList();
		return Stream.concat(Stream.of(heads), actions.stream().map(action -> line(action, dates)));
	}

	private List<String> line(KeptAction action, MeetingDates dates) {
		return List.of(Integer.toString(action.number()), action.asked().title(), action.asked().resolution(),
				this.words.of("committee", action.asked().verbatim() ? "WORD_FOR_WORD" : "IN_SHORT"),
				action.asked().origin(), action.asked().agreed().toString(), action.progress().lead(), state(action),
				action.reason(), action.progress().done(),
				this.words.maybe("committee-proof", action.progress().proof()).orElse(""),
				this.one.answer(action, dates.today()), told(action).toString());
	}

	private List<String> counts(List<KeptAction> actions) {
		return Stream.of(ActionState.values())
			.map(state -> this.words.of("committee-count", state.name())
				.replace("{what}", Long.toString(actions.stream().filter(action -> action.state() == state).count())))
			.toList();
	}

	private List<String> meeting(MeetingDates dates) {
		Optional<Meeting> next = dates.next();
		if (next.isEmpty()) {
			return List.of(this.words.of("committee", "NO_MEETING"));
		}
		boolean past = dates.today().isAfter(next.get().update());
		return List.of(this.one.words("MEETS", TimeWords.date(next.get().day())),
				this.one.words("AGENDA", TimeWords.date(next.get().agenda())),
				this.one.words(past ? "UPDATE_WAS_DUE" : "UPDATE_DUE", TimeWords.date(next.get().update())));
	}

	private Row row(KeptAction action, MeetingDates dates) {
		LocalDate told = told(action);
		boolean fresh = dates.last().filter(meeting -> !told.isBefore(meeting.day())).isPresent();
		String done = action.progress().done();
		return new Row(action.number(), action.asked().title(), state(action),
				done.isEmpty() ? this.words.of("committee", "NOT_SAID") : done, TimeWords.date(told), fresh,
				late(action, dates));
	}

	private String late(KeptAction action, MeetingDates dates) {
		if (action.unanswered(dates.today())) {
			return this.one.words("ANSWER_LATE", TimeWords.date(action.answerDue()));
		}
		return (action.state() != ActionState.CLOSED && dates.late(told(action)))
				? this.words.of("committee", "UPDATE_LATE") : "";
	}

	private Stream<String> questions(KeptAction action, MeetingDates dates) {
		if (action.state() == ActionState.CLOSED) {
			return Stream.empty();
		}
		Stream<Optional<String>> codes = Stream.of(when(action.unanswered(dates.today()), "LATE"),
				when(action.progress().lead().isEmpty(), "NO_LEAD"),
				when(action.progress().proof().isEmpty(), "NO_PROOF"),
				when(action.state() == ActionState.PROPOSED, "PROPOSED"),
				when(action.state() == ActionState.PAUSED, "PAUSED"), when(dates.late(told(action)), "NO_UPDATE"));
		String asked = codes.flatMap(Optional::stream)
			.map(code -> this.words.of("committee-question", code))
			.collect(Collectors.joining(" "));
		return asked.isEmpty() ? Stream.empty()
				: Stream.of(this.words.of("committee", "QUESTIONS")
					.replace("{action}", action.number() + " (" + TypedText.isolated(action.asked().title()) + ")")
					.replace("{what}", asked));
	}

	private String state(KeptAction action) {
		return this.words.of("action-state", action.state().name());
	}

	private static Optional<String> when(boolean holds, String code) {
		return holds ? Optional.of(code) : Optional.empty();
	}

	private static LocalDate told(KeptAction action) {
		Instant at = action.kept().at();
		return WorkingTime.day(at);
	}

}
