package org.waymark.decisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.decisions.ActionFormPage.Field;
import org.waymark.decisions.ActionFormPage.Line;
import org.waymark.decisions.ActionFormPage.Sending;
import org.waymark.decisions.ActionType.Question;
import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Decided;
import org.waymark.decisions.CaseFile.Person;
import org.waymark.decisions.routing.Route;
import org.waymark.desk.Banner;
import org.waymark.desk.Fault;
import org.waymark.desk.FormView;
import org.waymark.desk.Words;
import org.waymark.linking.SchoolRegister;
import org.waymark.linking.SchoolRegister.Candidate;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns a deed into what its form says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ActionFormFactory {

	/** The forms by which, or on the way to which, an outsider may learn of a report. */
	private static final Set<ActionType> DISCLOSING = Set.of(ActionType.RECORD, ActionType.OUTCOME,
			ActionType.ACKNOWLEDGE, ActionType.WORKER, ActionType.TELL, ActionType.EMERGENCY, ActionType.STRATEGY);

	private final Words words;

	private final AnswerSummary recital;

	private final Decisions decisions;

	ActionFormFactory(Words words, AnswerSummary recital, Decisions decisions) {
		this.words = words;
		this.recital = recital;
		this.decisions = decisions;
	}

	/**
	 * The page.
	 * @param schools those that may be meant, where that is asked
	 */
	ActionFormPage page(DecisionAction deed, List<Candidate> schools, DeskFrame frame, FormView view) {
		List<Fault> faults = view.faults();
		String report = "/triage/reports/" + deed.file().head().reference();
		List<FieldError> said = faults.stream().map(fault -> new FieldError(fault.field(), error(fault))).toList();
		return new ActionFormPage(frame, this.words.of("task", title(deed)), deed.file().head().reference().spoken(),
				report + "/decision", banner(deed), about(deed), view.changed(), sending(deed, report),
				fields(deed, schools, said), said);
	}

	private Optional<Sending> sending(DecisionAction deed, String report) {
		return deed.fits(this.decisions.outcomes())
				? Optional.of(new Sending(report + deed.task().path(), deed.file().head().version(),
						deed.of().map(Object::toString).orElse(""), this.words.of("send", title(deed))))
				: Optional.empty();
	}

	private static String title(DecisionAction deed) {
		if (deed.task() == ActionType.OUTCOME && deed.child().filter(Child::place).isPresent()) {
			return "OUTCOME_PLACE";
		}
		boolean again = (deed.task() == ActionType.CHILD || deed.task() == ActionType.PERSON) && deed.of().isPresent();
		return again ? deed.task() + "_AGAIN" : deed.task().name();
	}

	private String error(Fault fault) {
		return this.words.of("error", fault.code());
	}

	private List<Field> fields(DecisionAction deed, List<Candidate> schools, List<FieldError> said) {
		return (deed.task() == ActionType.SCHOOL) ? List.of(school(deed, schools, said))
				: deed.task().questions().stream().map(question -> field(deed, question, said)).toList();
	}

	private Field field(DecisionAction deed, Question question, List<FieldError> said) {
		String key = deed.task() + "." + question.name();
		return new Field(question.name(), question.kind().name(), this.recital.label(deed.task(), question.name()),
				this.words.maybe("hint", key).orElse(null), FieldError.at(question.name(), said),
				deed.answers().one(question.name()), options(deed, question));
	}

	/** Nothing is chosen before a person chooses. */
	private Field school(DecisionAction deed, List<Candidate> schools, List<FieldError> said) {
		String chosen = deed.answers().one(SchoolRegister.SAID);
		List<Option> options = Stream
			.concat(schools.stream().map(school -> option(school, chosen)), Stream.of(new Option(SchoolRegister.NONE,
					this.words.of("choice", "register.NONE"), chosen.equals(SchoolRegister.NONE))))
			.toList();
		return new Field(SchoolRegister.SAID, Question.Kind.ONE.name(),
				this.recital.label(ActionType.SCHOOL, SchoolRegister.SAID), this.words.of("hint", "SCHOOL.register"),
				FieldError.at(SchoolRegister.SAID, said), chosen, options);
	}

	private Option option(Candidate school, String chosen) {
		String why = school.reasons()
			.stream()
			.sorted()
			.map(reason -> this.words.of("school-reason", reason.name()))
			.collect(Collectors.joining(", "));
		String urn = Integer.toString(school.urn());
		return new Option(urn, school.name(), school.place().isEmpty() ? why : school.place() + ": " + why,
				chosen.equals(urn));
	}

	private List<Option> options(DecisionAction deed, Question question) {
		Outcomes outcomes = this.decisions.outcomes();
		List<String> chosen = deed.answers().all(question.name());
		return question.choices().isEmpty()
				? outcomes.codes()
					.stream()
					.map(code -> new Option(code, outcomes.said(code), chosen.contains(code)))
					.toList()
				: question.choices()
					.stream()
					.map(code -> new Option(code, this.words.of("choice", question.name() + "." + code),
							chosen.contains(code)))
					.toList();
	}

	private List<Line> about(DecisionAction deed) {
		return switch (deed.task()) {
			case CHILD, SCHOOL -> deed.child().map(this::child).orElse(List.of());
			case OUTCOME -> Stream.of(suggested(deed), deed.child().map(this::child).orElse(List.of()).stream())
				.flatMap(part -> part)
				.toList();
			case PERSON -> deed.person().map(this::person).orElse(List.of());
			case WITHDRAW, SIGN_OFF, ACKNOWLEDGE ->
				deed.outcome().map(outcome -> outcome(deed, outcome)).orElse(List.of());
			case CLOSE -> ClosingBlockers.of(deed.file(), this.decisions.outcomes())
				.stream()
				.map(obstacle -> new Line(this.words.of("obstacle", "STILL"), obstacle(obstacle)))
				.toList();
			case RECORD, TELL, EMERGENCY, STRATEGY, WORKER, REOPEN -> List.of();
		};
	}

	private Stream<Line> suggested(DecisionAction deed) {
		return this.decisions.routes(deed.file())
			.stream()
			.map(route -> new Line(this.words.of("route", "LABEL"), suggestion(route)));
	}

	private String suggestion(Route route) {
		String where = route.to().isEmpty() ? this.words.of("route", "NONE")
				: route.to().stream().map(this.decisions.outcomes()::said).collect(Collectors.joining("; "));
		return where + ". " + route.why() + " " + this.words.of("route", "ONLY");
	}

	// If an outsider may learn of the report, the warnings come first.
	private Optional<Banner> banner(DecisionAction deed) {
		CaseFile.Head head = deed.file().head();
		return DISCLOSING.contains(deed.task())
				? Optional.of(this.words.banner(head.reference(), head.wish(), head.about().rules()))
				: Optional.empty();
	}

	/** The obstacle, as something to do. */
	String obstacle(ClosingBlockers.Obstacle obstacle) {
		String name = obstacle.name().isEmpty() ? this.words.of("child", "UNNAMED")
				: TypedText.isolated(obstacle.name());
		return this.words.of("obstacle", obstacle.kind().name()).replace("{of}", name);
	}

	/** The record about a child. */
	List<Line> child(Child child) {
		if (child.place()) {
			return List.of(new Line(this.words.of("child", "PLACE"), child.name()));
		}
		return child.answers().map(answers -> this.recital.lines(ActionType.CHILD, answers)).orElseGet(this::closed);
	}

	/** The record about another person. */
	List<Line> person(Person person) {
		return person.answers().map(answers -> this.recital.lines(ActionType.PERSON, answers)).orElseGet(this::closed);
	}

	private List<Line> closed() {
		return List.of(new Line(this.recital.label(ActionType.CHILD, "name"), this.words.of("line", "CLOSED")));
	}

	private List<Line> outcome(DecisionAction deed, Decided outcome) {
		return Stream
			.of(deed.file()
				.child(outcome.child())
				.map(Child::name)
				.map(name -> new Line(this.recital.label(ActionType.CHILD, "name"), name)),
					Optional.of(line("outcomes", this.decisions.outcomes().said(outcome.code()))),
					Optional.of(line("author", outcome.made().name())),
					outcome.answers().map(answers -> line("reason", answers.one("reason"))))
			.flatMap(Optional::stream)
			.toList();
	}

	private Line line(String asked, String value) {
		return new Line(this.recital.label(ActionType.OUTCOME, asked), value);
	}

}
