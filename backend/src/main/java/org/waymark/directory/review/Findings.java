package org.waymark.directory.review;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.clocks.WorkingTime;
import org.waymark.directory.review.FindingRow.Answered;
import org.waymark.directory.review.FindingRow.Look;
import org.waymark.directory.review.FindingRow.Second;
import org.waymark.directory.review.FindingRow.Seen;
import org.waymark.directory.review.ReviewedPolicies.Reviewed;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * What people find in policies. A yes is public at once. A no waits for a second person,
 * then for the school, and is public after its answer or ten school days, whichever is
 * sooner. One at a time changes what is found in a policy.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Findings {

	private final FindingRepository store;

	private final ReviewedPolicies policies;

	private final SchoolEdits edits;

	private final SchoolLetters letters;

	private final SchoolReview rules;

	private final TriageDatabase database;

	private final InstantSource time;

	Findings(FindingRepository store, ReviewedPolicies policies, SchoolEdits edits, SchoolLetters letters,
			SchoolReview rules, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.policies = policies;
		this.edits = edits;
		this.letters = letters;
		this.rules = rules;
		this.database = database;
		this.time = time;
	}

	/** All that was ever found in a policy, the newest first. */
	Mono<List<FindingRow>> of(UUID policy) {
		return this.store.ofPolicy(policy).collectList();
	}

	/** What waits for somebody, the longest first. */
	Flux<FindingRow> open() {
		return this.store.open();
	}

	Mono<FindingRow> find(UUID id) {
		return this.store.byId(id);
	}

	/**
	 * Keeps what a person found. Questions that they left out stay as they are.
	 * @param seen answers by the code of the question
	 * @param last what {@link #newest} said when they began
	 * @return false when somebody else looked since; nothing was kept
	 */
	Mono<Boolean> keep(Reviewed reviewed, Map<String, Seen> seen, Look look, String last) {
		UUID policy = reviewed.row().id();
		return this.edits.locked(policy).then(of(policy)).flatMap(before -> {
			if (!newest(before).equals(last)) {
				return Mono.just(false);
			}
			return Flux.fromIterable(seen.entrySet())
				.concatMap(one -> replace(before, one.getKey())
					.then(add(FindingRow.fresh(policy, one.getKey(), one.getValue(), look, this.time.instant()))))
				.then(this.edits.changed(Act.SCHOOL_POLICY_REVIEWED, reviewed.row(), actor(look.author())))
				.thenReturn(true);
		}).as(this.database.transactions()::transactional);
	}

	/** Which finding of a policy is the newest, with its version; empty before any. */
	static String newest(List<FindingRow> all) {
		return all.stream()
			.max((one, other) -> one.changed().compareTo(other.changed()))
			.map(one -> one.id() + " " + one.version())
			.orElse("");
	}

	private Mono<Void> replace(List<FindingRow> before, String question) {
		return Flux.fromIterable(before)
			.filter(old -> old.question().equals(question) && !old.standing().equals("REPLACED"))
			.concatMap(old -> this.store.save(old.becomes("REPLACED", this.time.instant())))
			.then();
	}

	/** While a no waits, nobody is told yes; a no that everybody sees stays. */
	private Mono<Void> add(FindingRow finding) {
		return this.store.save(finding)
			.then(finding.open() ? this.edits.withdraw(finding.policy(), finding.question())
					: this.edits.show(finding.policy(), finding.covered()));
	}

	/** A second person agrees to a no, and the school is told; or it is unclear. */
	Mono<Outcome> second(FindingRow finding, boolean agrees, StaffId who) {
		if (who.value().equals(finding.look().author())) {
			return Mono.just(Outcome.OWN);
		}
		return settle(finding, finding.standing().equals("SECOND"),
				reviewed -> agrees ? tell(reviewed, finding, who) : refuse(reviewed, finding, who));
	}

	private Mono<Outcome> tell(Reviewed reviewed, FindingRow finding, StaffId who) {
		Instant now = this.time.instant();
		return this.letters.tell(reviewed, finding)
			.flatMap(told -> (told == 0) ? Mono.just(Outcome.NO_MAILBOX)
					: this.store.save(finding.seconded(new Second(who.value(), now)).becomes("TOLD", now))
						.then(this.edits.changed(Act.SCHOOL_FINDING_AGREED, reviewed.row(), Actor.staff(who)))
						.thenReturn(Outcome.DONE));
	}

	private Mono<Outcome> refuse(Reviewed reviewed, FindingRow finding, StaffId who) {
		Instant now = this.time.instant();
		return show(finding.seconded(new Second(who.value(), null)).becomes("REFUSED", now))
			.then(this.edits.changed(Act.SCHOOL_FINDING_REFUSED, reviewed.row(), Actor.staff(who)))
			.thenReturn(Outcome.DONE);
	}

	/** The school says something to a no: both are public at once. */
	Mono<Outcome> answer(FindingRow finding, Answered answer, StaffId who) {
		return settle(finding, finding.answerable(),
				reviewed -> show(finding.answered(answer).becomes("SHOWN", this.time.instant()))
					.then(this.edits.changed(Act.SCHOOL_FINDING_ANSWERED, reviewed.row(), Actor.staff(who)))
					.thenReturn(Outcome.DONE));
	}

	/** Makes each no public to which a school has said nothing in its time. */
	Mono<Void> showDue() {
		LocalDate today = WorkingTime.day(this.time.instant());
		return this.store.open()
			.filter(finding -> publicFrom(finding).filter(day -> !day.isAfter(today)).isPresent())
			.collectList()
			.flatMapIterable(due -> due)
			.concatMap(finding -> settle(finding, true,
					reviewed -> show(finding.becomes("SHOWN", this.time.instant()))
						.then(this.edits.changed(Act.SCHOOL_FINDING_SHOWN, reviewed.row(), Actor.SYSTEM))
						.thenReturn(Outcome.DONE)))
			.then();
	}

	/** When a no becomes public that the school was told of; empty if not known. */
	Optional<LocalDate> publicFrom(FindingRow finding) {
		Instant told = finding.second().told();
		return (told != null && finding.standing().equals("TOLD")) ? this.rules.publicFrom(WorkingTime.day(told))
				: Optional.empty();
	}

	private Mono<Outcome> settle(FindingRow finding, boolean fits, Function<Reviewed, Mono<Outcome>> step) {
		return !fits ? Mono.just(Outcome.ELSEWHERE)
				: this.edits.locked(finding.policy())
					.flatMap(this.policies::with)
					.flatMap(step)
					.as(this.database.transactions()::transactional)
					.onErrorReturn(OptimisticLockingFailureException.class, Outcome.ELSEWHERE);
	}

	private Mono<Void> show(FindingRow finding) {
		return this.store.save(finding).then(this.edits.show(finding.policy(), finding.covered()));
	}

	private static Actor actor(@Nullable UUID author) {
		return (author != null) ? Actor.staff(new StaffId(author)) : Actor.SYSTEM;
	}

	/** How a step ended. */
	enum Outcome {

		DONE,
		/** The second person is the first. */
		OWN,
		/** Somebody else changed it since. */
		ELSEWHERE,
		/** Nobody at the school could be told. */
		NO_MAILBOX

	}

}
