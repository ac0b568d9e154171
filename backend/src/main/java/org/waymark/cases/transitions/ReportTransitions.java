package org.waymark.cases.transitions;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.transitions.Transition.AlreadyChanged;
import org.waymark.cases.transitions.Transition.Changed;
import org.waymark.clocks.Rating;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * The one room for changes of a report's row. Each method is one change: it holds the
 * guard, moves the report on by one version, and tells the open queues. Where it does
 * not, its comment says so.
 * <p>
 * The caller opens the transaction, without which a change fails, and adds the timeline
 * and the audit entry. A report that has changed since it was seen stays as it is.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class ReportTransitions {

	private final OwnerTransitionStore owners;

	private final ProgressTransitionStore progress;

	private final ReportFactStore facts;

	private final QueueSignal queue;

	ReportTransitions(OwnerTransitionStore owners, ProgressTransitionStore progress, ReportFactStore facts,
			QueueSignal queue) {
		this.owners = owners;
		this.progress = progress;
		this.facts = facts;
		this.queue = queue;
	}

	/**
	 * Gives an open report that nobody has to whoever asks for it.
	 * @param night what it is marked with where they work out of hours
	 */
	public Mono<Transition> claim(SeenReport seen, StaffId owner, Optional<String> night) {
		return told(this.owners.claim(seen, owner, night));
	}

	/**
	 * Gives a new or taken report to a colleague, whoever has it. It must be closed to
	 * neither of them.
	 */
	public Mono<Transition> assign(ReportReference reference, int version, StaffId by, StaffId to,
			Optional<String> night) {
		return told(this.owners.assign(reference, version, by, to, night));
	}

	/** Passes an open report on from its owner to somebody to whom it is not closed. */
	public Mono<Transition> handOver(SeenReport seen, StaffId from, StaffId to, Optional<String> night) {
		return told(this.owners.pass(seen, from, Optional.of(to), night));
	}

	/** Takes an open report over from its owner, if they still have it. */
	public Mono<Transition> takeOver(SeenReport seen, StaffId from, StaffId by, Optional<String> night) {
		return told(this.owners.pass(seen, from, Optional.of(by), night));
	}

	/**
	 * Gives an open report back to where everybody looks.
	 * @param outOfHours whether it comes back from the out-of-hours team
	 */
	public Mono<Transition> giveBack(SeenReport seen, StaffId from, boolean outOfHours) {
		return told(
				this.owners.pass(seen, from, Optional.empty(), outOfHours ? Optional.of("BACK") : Optional.empty()));
	}

	/** Gives an open report to somebody for the night, whoever has it. */
	public Mono<Transition> coverForTheNight(SeenReport seen, StaffId by) {
		return told(this.owners.coverForTheNight(seen, by));
	}

	/**
	 * Takes a report from whoever knows the family, if they have it: it goes back to
	 * where everybody looks. Every report gets another version, so that nobody who saw
	 * the one before can give it to them until this is committed, or after.
	 */
	public Mono<Transition> hideFrom(ReportId report, StaffId staff) {
		return told(this.owners.hideFrom(report, staff));
	}

	/**
	 * Notes who opened a report first. Its version stays, so that opening it spoils no
	 * form of somebody else.
	 */
	public Mono<Transition> openFirst(ReportId report, StaffId reader) {
		return told(this.progress.openFirst(report, reader));
	}

	/**
	 * Rates an open report that the rater has. Once it is decided its deadline stays:
	 * whether that was missed is history.
	 */
	public Mono<Transition> rate(SeenReport seen, StaffId rater, NewRating rating) {
		return told(this.progress.rate(seen, rater, rating));
	}

	/**
	 * Puts an open report on top of the queue, or lets it stand where it belongs again.
	 * Its version stays: nobody's work on it is out of date.
	 * @param by who may see the report, and does so
	 */
	public Mono<Transition> putOnTop(ReportId report, StaffId by, boolean top) {
		return told(this.progress.putOnTop(report, by, top));
	}

	/** A step towards a decision, by whoever has the open report. */
	public Mono<Transition> workOn(SeenReport seen, StaffId owner) {
		return told(this.progress.workOn(seen, owner));
	}

	/** A step by a second person, who does not have the open report. */
	public Mono<Transition> signOff(SeenReport seen) {
		return told(this.progress.signOff(seen));
	}

	/** A step by whoever has the report, or by anybody once it is closed. */
	public Mono<Transition> noteOn(SeenReport seen, StaffId member) {
		return told(this.progress.noteOn(seen, member));
	}

	/** Closes an open report, for whoever has it. */
	public Mono<Transition> close(SeenReport seen, StaffId owner) {
		return told(this.progress.close(seen, owner));
	}

	/** Opens a closed report again, for whoever does so, with deadlines of its own. */
	public Mono<Transition> reopen(SeenReport seen, StaffId owner, NewRound round) {
		return told(this.progress.reopen(seen, owner, round));
	}

	/**
	 * Closes the identical reports of the held lane that had come when it was proposed
	 * and that are not closed to the reviewer.
	 * @return ids of those that were closed
	 */
	public Flux<ReportId> closeGroup(UUID proposal, ByteBuffer likeness, Instant until, StaffId reviewer) {
		return this.progress.closeGroup(proposal, likeness, until, reviewer)
			.delayUntil(closed -> this.queue.atCommit());
	}

	/**
	 * Marks a report whose reporter wrote again; of a closed one, the open contact that
	 * follows it. The version stays: nobody's work on it is out of date.
	 * @return what it was; empty if there is no such report
	 */
	public Mono<NotedReply> noteReply(ReportId report) {
		return this.facts.holdForReply(report)
			.flatMap(grave -> this.facts.reporterWrote(report).map(marked -> new NotedReply(grave, marked > 0)))
			.delayUntil(noted -> this.queue.atCommit());
	}

	/** Notes that somebody has read what the reporter wrote; the version stays. */
	public Mono<Transition> noteReplyRead(ReportId report) {
		return told(this.facts.replyRead(report));
	}

	/** Marks a report about which an agency answered; the version stays. */
	public Mono<Transition> noteAgencyReply(ReportId report) {
		return told(this.facts.agencyReplied(report, true));
	}

	/** Notes that somebody has read what agencies answered; the version stays. */
	public Mono<Transition> noteAgencyReplyRead(ReportId report) {
		return told(this.facts.agencyReplied(report, false));
	}

	/**
	 * Makes a report about a place, or a call for advice, a concern about a child, with a
	 * clock that begins now. It is part of a step, which has moved the version on.
	 */
	public Mono<Transition> concernAChild(ReportId report, Instant due, String calendar) {
		return told(this.facts.concernAChild(report, due, calendar));
	}

	/**
	 * Works out anew whether a report waits for a second person, and since when each of
	 * its children has an outcome that stands, which it emits. That the reporter is to be
	 * told is due no more. It is part of a step, which has moved the version on.
	 */
	public Mono<Instant> weigh(ReportId report) {
		return this.queue.atCommit().then(this.facts.weigh(report));
	}

	/** Until then the reporter is to be told; part of a step, like the two above. */
	public Mono<Void> tellBy(ReportId report, Instant due) {
		return this.queue.atCommit().then(this.facts.tellBy(report, due));
	}

	/**
	 * Adds the rule of a third concern to the open reports about one family, each counted
	 * with those before it. A function of the database does so, because the hub itself
	 * may not change which rules fired. The others get another version; this report has
	 * one already, from the step that it is part of.
	 * @return ids of the reports that were raised
	 */
	public Flux<ReportId> raiseThirdConcerns(ReportId report, Period within, int concern) {
		return this.facts.countConcerns(report, within, concern).delayUntil(raised -> this.queue.atCommit());
	}

	/**
	 * For a change that shows on the queue and leaves the row of the report as it is.
	 */
	public Mono<Void> queueChanged() {
		return this.queue.atCommit();
	}

	private Mono<Transition> told(Mono<ReportId> changed) {
		return changed.delayUntil(report -> this.queue.atCommit())
			.<Transition>map(Changed::new)
			.defaultIfEmpty(new AlreadyChanged());
	}

	/**
	 * What a report was whose reporter wrote again.
	 *
	 * @param grave whether a safety rule fired for it, or it is or was red or amber in
	 * its last round
	 * @param open whether it is open, or an open contact follows it
	 */
	public record NotedReply(boolean grave, boolean open) {

	}

	/**
	 * A rating to be kept.
	 *
	 * @param due when it is due; empty where a rating has no clock
	 * @param calendar version of the calendar that says so
	 */
	public record NewRating(Rating rating, Optional<Instant> due, String calendar) {

	}

	/**
	 * How a report begins again.
	 *
	 * @param night what it is marked with where its owner works out of hours
	 * @param statutoryDue the law's deadline, for concerns about a child alone
	 * @param ratingDue the rating's deadline, if it has one
	 */
	public record NewRound(Optional<String> night, Instant statutoryDue, Optional<Instant> ratingDue) {

	}

}
