package org.waymark.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.decisions.ActionFormPage.Line;
import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Decided;
import org.waymark.decisions.CaseFile.Reviewed;
import org.waymark.decisions.DecisionPage.OutcomePart;
import org.waymark.decisions.DecisionPage.Step;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;

/** Says what was decided for a child, and what became of it. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OutcomeWords {

	private final Words words;

	private final AnswerSummary recital;

	private final Decisions decisions;

	OutcomeWords(Words words, AnswerSummary recital, Decisions decisions) {
		this.words = words;
		this.recital = recital;
		this.decisions = decisions;
	}

	/** Whatever was decided for a child, oldest first. */
	List<OutcomePart> of(Child child, CaseFile file, Member member, Function<Instant, String> times) {
		return file.outcomes()
			.stream()
			.filter(outcome -> outcome.child().equals(child.id()))
			.map(outcome -> part(outcome, file, member, times))
			.toList();
	}

	/** The person and time of an act. */
	String by(String name, String at) {
		return TypedText.isolated(name) + ", " + at;
	}

	/** Whether a person may be the second person of an outcome. */
	static boolean maySign(Decided outcome, Member member) {
		return member.role().may(Permission.SIGN_OFF) && !outcome.made().author().equals(member.id());
	}

	private OutcomePart part(Decided outcome, CaseFile file, Member member, Function<Instant, String> times) {
		String state = state(outcome, file);
		return new OutcomePart(outcome.code(), this.decisions.outcomes().said(outcome.code()),
				this.words.of("outcome-state", state), this.words.of("outcome-colour", state),
				by(outcome.made().name(), times.apply(outcome.made().at())), lines(outcome, times),
				acts(outcome, file, member));
	}

	private String state(Decided outcome, CaseFile file) {
		if (!file.head().inThisRound(outcome)) {
			return "PAST";
		}
		if (!file.standing().contains(outcome)) {
			return outcome.review().map(Reviewed::verdict).orElse("STANDS");
		}
		if (outcome.waits()) {
			return "WAITS";
		}
		if (this.decisions.outcomes().waitsForTaker(outcome, file)) {
			return "TO_TAKE_ON";
		}
		return outcome.handOff().or(outcome::review).map(Reviewed::verdict).orElse("STANDS");
	}

	private List<Line> lines(Decided outcome, Function<Instant, String> times) {
		Stream<Line> decided = outcome.answers()
			.map(answers -> Stream.of(line("reason", answers.one("reason")), line("agency", answers.one("agency"))))
			.orElseGet(() -> Stream.of(line("reason", this.words.of("line", "CLOSED"))));
		Stream<Line> reviewed = outcome.review()
			.map(review -> after(review, times, review.answers().map(answers -> answers.one("reason"))))
			.stream();
		Stream<Line> taken = outcome.handOff()
			.map(taker -> after(taker, times,
					taker.answers().map(one -> this.recital.run(ActionType.ACKNOWLEDGE, one))))
			.stream();
		return Stream.of(decided, reviewed, taken).flatMap(part -> part).toList();
	}

	private Line after(Reviewed later, Function<Instant, String> times, Optional<String> said) {
		return new Line(this.words.of("outcome-state", later.verdict()), by(later.name(), times.apply(later.at()))
				+ said.map(words -> "\n" + words).orElseGet(() -> "\n" + this.words.of("line", "CLOSED")));
	}

	private List<Step> acts(Decided outcome, CaseFile file, Member member) {
		if (file.head().closed() || !file.standing().contains(outcome)) {
			return List.of();
		}
		boolean mine = file.workedOnBy(member);
		return Stream
			.of(act(ActionType.SIGN_OFF, outcome, file, outcome.waits() && maySign(outcome, member)),
					act(ActionType.ACKNOWLEDGE, outcome, file,
							mine && this.decisions.outcomes().waitsForTaker(outcome, file)),
					act(ActionType.WITHDRAW, outcome, file, mine && outcome.review().isEmpty()))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Step> act(ActionType task, Decided outcome, CaseFile file, boolean there) {
		String address = "/triage/reports/" + file.head().reference() + task.path() + "?of=" + outcome.id();
		return there ? Optional.of(new Step(this.words.of("outcome-act", task.name()), address)) : Optional.empty();
	}

	private Line line(String asked, String value) {
		return new Line(this.recital.label(ActionType.OUTCOME, asked), value);
	}

}
