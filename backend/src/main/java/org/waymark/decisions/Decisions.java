package org.waymark.decisions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.OutOfHoursHandover;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.ReportTransitions.NewRound;
import org.waymark.cases.transitions.SeenReport;
import org.waymark.cases.transitions.Transition;
import org.waymark.cases.transitions.Transition.AlreadyChanged;
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.Rating;
import org.waymark.clocks.WorkingTime;
import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Head;
import org.waymark.decisions.DecisionStore.NewOutcome;
import org.waymark.decisions.routing.Route;
import org.waymark.decisions.routing.Routes;
import org.waymark.desk.Words;
import org.waymark.linking.earlier.ConcernCounts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Member;
import org.waymark.staff.training.Trainings;

/**
 * Does what leads to a decision. Every deed moves the report on by one version, adds to
 * the timeline and to the audit, and is one transaction; it fails as a whole when the
 * report has changed since its form was opened.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Decisions {

	private final CaseFiles files;

	private final DecisionStore store;

	private final ReportTransitions transitions;

	private final DecisionRecorder chronicle;

	private final Trainings trainings;

	private final ConcernCounts concerns;

	private final HubCalendar calendar;

	private final TriageDatabase database;

	private final Outcomes outcomes;

	private final Routes routes;

	Decisions(CaseFiles files, DecisionStore store, ReportTransitions transitions, DecisionRecorder chronicle,
			Trainings trainings, ConcernCounts concerns, HubCalendar calendar, TriageDatabase database, Words words) {
		this.files = files;
		this.store = store;
		this.transitions = transitions;
		this.chronicle = chronicle;
		this.trainings = trainings;
		this.concerns = concerns;
		this.calendar = calendar;
		this.database = database;
		this.outcomes = Outcomes.read(words.codes("rule"));
		this.routes = Routes.read(this.outcomes.codes());
	}

	/** Where a report usually goes: a suggestion. */
	Route route(CaseFile file) {
		return this.routes.of(CaseFacts.file(file));
	}

	Routes routes() {
		return this.routes;
	}

	Outcomes outcomes() {
		return this.outcomes;
	}

	WorkingTime calendar() {
		return this.calendar.current();
	}

	/** The file of a report, for those who work on it; empty if they may see none. */
	Mono<CaseFile> see(String reference, Member reader) {
		return this.files.find(reference, reader);
	}

	/** The same, opened to be read, which is on record before a word of it is shown. */
	Mono<CaseFile> read(String reference, Member reader) {
		return see(reference, reader).delayUntil(file -> this.chronicle.read(file, reader));
	}

	/**
	 * Refuses a person who may not decide yet: the council may require training first.
	 */
	Mono<Void> mayDo(ActionType task, Member member) {
		return (task == ActionType.OUTCOME || task == ActionType.SIGN_OFF) ? this.trainings.require(member)
				: Mono.empty();
	}

	/**
	 * Does a deed that fits and has no faults.
	 * @return false when the report has changed since its form was opened, and nothing
	 * was done
	 */
	Mono<Boolean> perform(DecisionAction deed) {
		return mayDo(deed.task(), deed.member())
			.then((deed.version() == deed.file().head().version()) ? guard(deed)
					: Mono.<Transition>just(new AlreadyChanged()))
			.delayUntil(step -> step.whenChanged(report -> write(deed).then(weigh(deed))))
			.delayUntil(step -> step.whenChanged(report -> this.chronicle.add(deed, this.outcomes)))
			.map(Transition::changed)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Transition> guard(DecisionAction deed) {
		SeenReport seen = seen(deed.file().head());
		UUID me = deed.member().id();
		return switch (deed.task()) {
			case CHILD, PERSON, RECORD, EMERGENCY, STRATEGY, OUTCOME, WITHDRAW, ACKNOWLEDGE, TELL ->
				this.transitions.workOn(seen, me);
			case SIGN_OFF -> this.transitions.signOff(seen);
			case WORKER -> this.transitions.noteOn(seen, me);
			case CLOSE -> this.transitions.close(seen, me);
			case REOPEN -> this.concerns.alone().then(reopen(deed.file().head(), deed.member()));
		};
	}

	private Mono<Transition> reopen(Head head, Member member) {
		Optional<Instant> ratingDue = Optional.of(head.rated().code())
			.filter(rating -> !rating.isEmpty())
			.flatMap(rating -> Deadlines.rating(Rating.valueOf(rating), head.times().now(), calendar()));
		return this.transitions.reopen(seen(head), member.id(), new NewRound(OutOfHoursHandover.mark(member.role()),
				Deadlines.statutory(head.times().now(), calendar()), ratingDue));
	}

	private static SeenReport seen(Head head) {
		return new SeenReport(head.report(), head.version());
	}

	private Mono<Void> write(DecisionAction deed) {
		Head head = deed.file().head();
		UUID me = deed.member().id();
		return switch (deed.task()) {
			case CHILD -> deed.of()
				.map(child -> this.store.correctChild(head, child, deed.answers()))
				.orElseGet(() -> addChild(head, Optional.empty(), deed.answers()));
			case PERSON -> person(deed);
			case RECORD, WORKER, TELL -> this.store.write(head, deed.task(), me, deed.answers());
			case OUTCOME -> Flux.fromIterable(deed.answers().all("outcomes"))
				.concatMap(code -> this.store.addOutcome(head, outcome(deed, code), deed.answers()))
				.then();
			case WITHDRAW -> review(deed, "WITHDRAWN");
			case SIGN_OFF -> review(deed, deed.answers().one("verdict"));
			case ACKNOWLEDGE -> Mono.justOrEmpty(deed.outcome())
				.flatMap(outcome -> this.store.handOff(head.report(), outcome, me, deed.answers()))
				.then(keyWorker(deed));
			case REOPEN -> this.concerns.count(head.report(), deed.member());
			// on the timeline, which never changes
			case EMERGENCY, STRATEGY, CLOSE -> Mono.empty();
		};
	}

	/** The person who took it on may have named the key worker at once. */
	private Mono<Void> keyWorker(DecisionAction deed) {
		String worker = deed.answers().one("worker");
		return worker.isEmpty() ? Mono.empty() : this.store.write(deed.file().head(), ActionType.WORKER,
				deed.member().id(), new ActionAnswers(Map.of("who", List.of(worker))));
	}

	/** The reporter must be told by the next working day, unless they were. */
	private Mono<Void> weigh(DecisionAction deed) {
		Head head = deed.file().head();
		boolean told = deed.task() == ActionType.TELL || deed.file().current(ActionType.TELL).isPresent();
		return this.transitions.weigh(head.report())
			.filter(decided -> !told)
			.flatMap(decided -> this.transitions.tellBy(head.report(), calendar().plusWorkingDays(decided, 1)));
	}

	private Mono<Void> addChild(Head head, Optional<UUID> person, ActionAnswers answers) {
		return this.store.addChild(head, person, answers)
			.then(this.transitions.concernAChild(head.report(), Deadlines.statutory(head.times().now(), calendar()),
					calendar().version()))
			.then();
	}

	/** A person under 18 is a child of the report as well, whatever they did. */
	private Mono<Void> person(DecisionAction deed) {
		Head head = deed.file().head();
		UUID person = deed.of().orElseGet(UUID::randomUUID);
		boolean child = deed.answers().one("age").equals("UNDER_18") && deed.file()
			.children()
			.stream()
			.map(Child::person)
			.flatMap(Optional::stream)
			.noneMatch(person::equals);
		return this.store.keepPerson(head, person, deed.answers())
			.then(child ? addChild(head, Optional.of(person), named(deed.answers())) : Mono.empty());
	}

	private static ActionAnswers named(ActionAnswers person) {
		Map<String, List<String>> known = new LinkedHashMap<>();
		known.put("name", person.all("name"));
		return new ActionAnswers(known);
	}

	private NewOutcome outcome(DecisionAction deed, String code) {
		return new NewOutcome(deed.of().orElseThrow(), code, this.outcomes.needsSecond(code, deed.file()),
				deed.member().id());
	}

	private Mono<Void> review(DecisionAction deed, String verdict) {
		return Mono.justOrEmpty(deed.outcome())
			.flatMap(outcome -> this.store.review(deed.file().head().report(), outcome, verdict, deed.member().id(),
					deed.answers()));
	}

}
