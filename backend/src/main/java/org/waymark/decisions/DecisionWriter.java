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
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.Rating;
import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Head;
import org.waymark.decisions.DecisionStore.NewOutcome;
import org.waymark.linking.SchoolRegister;
import org.waymark.linking.earlier.ConcernCounts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Member;

/**
 * Writes what a person decided and moves the report on by it, in the caller's
 * transaction.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DecisionWriter {

	private final DecisionStore store;

	private final ReportTransitions transitions;

	private final ConcernCounts concerns;

	private final HubCalendar calendar;

	DecisionWriter(DecisionStore store, ReportTransitions transitions, ConcernCounts concerns, HubCalendar calendar) {
		this.store = store;
		this.transitions = transitions;
		this.concerns = concerns;
		this.calendar = calendar;
	}

	/** Moves the report on, if the deed is still allowed. */
	Mono<Transition> guard(DecisionAction deed) {
		SeenReport seen = seen(deed.file().head());
		StaffId me = deed.member().id();
		return switch (deed.task()) {
			case CHILD, SCHOOL, PERSON, RECORD, EMERGENCY, STRATEGY, OUTCOME, WITHDRAW, ACKNOWLEDGE, TELL ->
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
			.flatMap(rating -> Deadlines.rating(Rating.valueOf(rating), head.times().now(), this.calendar.current()));
		return this.transitions.reopen(seen(head), member.id(), new NewRound(OutOfHoursHandover.mark(member.role()),
				Deadlines.statutory(head.times().now(), this.calendar.current()), ratingDue));
	}

	private static SeenReport seen(Head head) {
		return new SeenReport(head.report(), head.version());
	}

	/** Writes the deed, and works out whether the report is decided now. */
	Mono<Void> write(DecisionAction deed, Outcomes outcomes) {
		return keep(deed, outcomes).then(weigh(deed));
	}

	private Mono<Void> keep(DecisionAction deed, Outcomes outcomes) {
		Head head = deed.file().head();
		StaffId me = deed.member().id();
		return switch (deed.task()) {
			case CHILD -> deed.of()
				.map(child -> this.store.correctChild(head, child, deed.answers().after(before(deed))))
				.orElseGet(() -> addChild(head, Optional.empty(), deed.answers()));
			case SCHOOL -> this.store.correctChild(head, deed.of().orElseThrow(),
					before(deed).with(SchoolRegister.SAID, deed.answers().all(SchoolRegister.SAID)));
			case PERSON -> person(deed);
			case RECORD, WORKER, TELL -> this.store.write(head, deed.task(), me, deed.answers());
			case OUTCOME -> Flux.fromIterable(deed.answers().all("outcomes"))
				.concatMap(code -> this.store.addOutcome(head, outcome(deed, code, outcomes), deed.answers()))
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

	private static ActionAnswers before(DecisionAction deed) {
		return deed.child().flatMap(Child::answers).orElse(ActionAnswers.NONE);
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
			.flatMap(decided -> this.transitions.tellBy(head.report(),
					this.calendar.current().plusWorkingDays(decided, 1)));
	}

	private Mono<Void> addChild(Head head, Optional<UUID> person, ActionAnswers answers) {
		return this.store.addChild(head, person, answers)
			.then(this.transitions.concernAChild(head.report(),
					Deadlines.statutory(head.times().now(), this.calendar.current()),
					this.calendar.current().version()))
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

	private static NewOutcome outcome(DecisionAction deed, String code, Outcomes outcomes) {
		return new NewOutcome(deed.of().orElseThrow(), code, outcomes.needsSecond(code, deed.file()),
				deed.member().id());
	}

	private Mono<Void> review(DecisionAction deed, String verdict) {
		return Mono.justOrEmpty(deed.outcome())
			.flatMap(outcome -> this.store.review(deed.file().head().report(), outcome, verdict, deed.member().id(),
					deed.answers()));
	}

}
