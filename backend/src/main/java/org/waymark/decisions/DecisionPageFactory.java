package org.waymark.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.decisions.ActionFormPage.Line;
import org.waymark.decisions.CaseFile.Head;
import org.waymark.decisions.CaseFile.Written;
import org.waymark.decisions.ClosingBlockers.Obstacle;
import org.waymark.decisions.DecisionPage.ChildPart;
import org.waymark.decisions.DecisionPage.Paper;
import org.waymark.decisions.DecisionPage.PersonPart;
import org.waymark.decisions.DecisionPage.Step;
import org.waymark.decisions.DecisionSummaries.Dossier;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.desk.language.Language;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Turns a case file into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DecisionPageFactory {

	private final Words words;

	private final ActionFormFactory forms;

	private final OutcomeWords outcomes;

	private final AnswerSummary recital;

	private final Decisions decisions;

	private final Language language;

	DecisionPageFactory(Words words, ActionFormFactory forms, OutcomeWords outcomes, AnswerSummary recital,
			Decisions decisions, Language language) {
		this.words = words;
		this.forms = forms;
		this.outcomes = outcomes;
		this.recital = recital;
		this.decisions = decisions;
		this.language = language;
	}

	DecisionPage page(CaseFile file, DeskFrame frame, Member member) {
		Head head = file.head();
		return new DecisionPage(frame, head.reference().spoken(), "/triage/reports/" + head.reference(),
				file.workedOnBy(member), head.closed(), steps(file, member),
				dossier(file, member, tellBy(head), TimeWords.from(head.times().now())),
				hints(paper(file, ActionType.RECORD, "", TimeWords::on)));
	}

	/** The words of a record of the report, which is read years later. */
	Dossier dossier(CaseFile file, Member reader) {
		return dossier(file, reader, "", TimeWords::on);
	}

	private Dossier dossier(CaseFile file, Member reader, String untold, Function<Instant, String> times) {
		return new Dossier(children(file, reader, times), people(file), paper(file, ActionType.RECORD, "", times),
				paper(file, ActionType.TELL, untold, times), file.takenOn(), paper(file, ActionType.WORKER, "", times));
	}

	private List<ChildPart> children(CaseFile file, Member member, Function<Instant, String> times) {
		return file.children()
			.stream()
			.map(child -> new ChildPart(child.id().toString(), child.name(), child.place(),
					child.answers().filter(known -> !known.one("school").isEmpty()).isPresent(),
					unnamed(this.forms.child(child)), this.outcomes.of(child, file, member, times)))
			.toList();
	}

	private List<PersonPart> people(CaseFile file) {
		return file.people()
			.stream()
			.map(person -> new PersonPart(person.id().toString(),
					person.answers().map(known -> known.one("name")).orElse(""), unnamed(this.forms.person(person))))
			.toList();
	}

	// The name is the heading above them.
	private List<Line> unnamed(List<Line> lines) {
		return lines.stream()
			.filter(line -> !line.label().equals(this.recital.label(ActionType.CHILD, "name"))
					&& !line.label().equals(this.recital.label(ActionType.PERSON, "name")))
			.toList();
	}

	private List<Step> steps(CaseFile file, Member member) {
		return file.head().closed() ? List.of()
				: ClosingBlockers.of(file, this.decisions.outcomes())
					.stream()
					.map(obstacle -> new Step(this.forms.obstacle(obstacle),
							may(obstacle, file, member) ? address(obstacle, file) : ""))
					.toList();
	}

	private static boolean may(Obstacle obstacle, CaseFile file, Member member) {
		return (obstacle.kind() == ClosingBlockers.Kind.SIGN_OFF)
				? obstacle.of().flatMap(file::outcome).filter(one -> OutcomeWords.maySign(one, member)).isPresent()
				: file.workedOnBy(member);
	}

	private static String address(Obstacle obstacle, CaseFile file) {
		String report = "/triage/reports/" + file.head().reference();
		return report + obstacle.kind().task().map(ActionType::path).orElse("/rating")
				+ obstacle.of().map(id -> "?of=" + id).orElse("");
	}

	private Paper paper(CaseFile file, ActionType task, String otherwise, Function<Instant, String> times) {
		Optional<Written> written = file.current(task);
		return new Paper(
				written.map(one -> this.outcomes.by(one.name(), times.apply(one.at())))
					.orElseGet(() -> this.words.of("unwritten", task.name()) + otherwise),
				written.isPresent(),
				file.last(task)
					.flatMap(Written::answers)
					.map(answers -> this.recital.lines(task, answers))
					.orElse(List.of()));
	}

	// The timeline has hints of its own; the record does not stand there.
	private Map<String, List<String>> hints(Paper record) {
		return record.lines()
			.stream()
			.collect(Collectors.toMap(Line::label, line -> this.language.hints(line.value()), (first, same) -> first));
	}

	/** The reporter is told by the next working day. */
	private String tellBy(Head head) {
		return head.times().tellDue().map(due -> due(due, head.times().now())).orElse("");
	}

	private String due(Instant due, Instant now) {
		return " " + this.words.of("tell", "BY").replace("{at}", TimeWords.at(due, now));
	}

}
