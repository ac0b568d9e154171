package org.waymark.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.OutOfHoursHandover;
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
import org.waymark.platform.database.NotifyThrottle;
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

	private final DecisionRecorder chronicle;

	private final Trainings trainings;

	private final ConcernCounts concerns;

	private final HubCalendar calendar;

	private final NotifyThrottle queueChanged;

	private final TriageDatabase database;

	private final Outcomes outcomes;

	private final Routes routes;

	Decisions(CaseFiles files, DecisionStore store, DecisionRecorder chronicle, Trainings trainings,
			ConcernCounts concerns, HubCalendar calendar, @Qualifier("queueChanged") NotifyThrottle queueChanged,
			TriageDatabase database, Words words) {
		this.files = files;
		this.store = store;
		this.chronicle = chronicle;
		this.trainings = trainings;
		this.concerns = concerns;
		this.calendar = calendar;
		this.queueChanged = queueChanged;
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
			.then((deed.version() == deed.file().head().version()) ? guard(deed) : Mono.just(false))
			.filter(free -> free)
			.delayUntil(free -> write(deed).then(weigh(deed)))
			.delayUntil(free -> this.chronicle.add(deed, this.outcomes))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional)
			.doOnNext(done -> this.queueChanged.wanted());
	}

	private Mono<Boolean> guard(DecisionAction deed) {
		Head head = deed.file().head();
		UUID me = deed.member().id();
		return switch (deed.task()) {
			case CHILD, PERSON, RECORD, EMERGENCY, STRATEGY, OUTCOME, WITHDRAW, ACKNOWLEDGE, TELL ->
				this.store.work(head, me);
			case SIGN_OFF -> this.store.signOff(head);
			case WORKER -> this.store.note(head, me);
			case CLOSE -> this.store.close(head, me);
			case REOPEN -> this.concerns.alone().then(reopen(head, deed.member()));
		};
	}

	private Mono<Boolean> reopen(Head head, Member member) {
		return this.store.reopen(head, member.id(), OutOfHoursHandover.mark(member.role()),
				Deadlines.statutory(head.now(), calendar()),
				Optional.of(head.rating())
					.filter(rating -> !rating.isEmpty())
					.flatMap(rating -> Deadlines.rating(Rating.valueOf(rating), head.now(), calendar())));
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
		return this.store.weigh(head.report())
			.filter(decided -> !told)
			.flatMap(decided -> this.store.tellBy(head.report(), calendar().plusWorkingDays(decided, 1)));
	}

	private Mono<Void> addChild(Head head, Optional<UUID> person, ActionAnswers answers) {
		return this.store.addChild(head, person, answers)
			.then(this.store.concernsAChild(head.report(), Deadlines.statutory(head.now(), calendar()),
					calendar().version()));
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
