package org.waymark.site;

import java.util.function.UnaryOperator;

import reactor.core.publisher.Mono;

/**
 * The operations of the journey on the store of its answers. Every one may end in
 * {@link IntakeAway} if the store cannot be reached in time.
 */
public interface Intake {

	/**
	 * The answers kept for this visit.
	 * @return empty when there is no draft: never begun, idle for an hour, left, or sent
	 */
	Mono<Draft> draft(VisitSecret visit);

	/**
	 * Applies a change to the newest draft and keeps the result; starts from
	 * {@link Draft#EMPTY} when there is none. Two changes at once are both kept: the
	 * later is applied again to the outcome of the earlier, so the change must be
	 * repeatable.
	 * @return empty when the report of this visit was accepted already: the change
	 * belongs to a new visit
	 */
	Mono<Draft> keep(VisitSecret visit, UnaryOperator<Draft> change);

	/** Deletes the draft of this visit, if there is one. */
	Mono<Void> forget(VisitSecret visit);

	/**
	 * Stores a report, once: the receipt is emitted after the commit, and a repeated call
	 * for the same visit emits the same receipt. The work is not cancelled with its
	 * subscriber.
	 */
	Mono<Receipt> accept(VisitSecret visit, Submission submission);

	/**
	 * The receipt of a report that was accepted for this visit.
	 * @return empty when nothing was accepted, or when its receipt may no longer be shown
	 * (15 minutes after it was received, or after {@link #done})
	 */
	Mono<Receipt> receipt(VisitSecret visit);

	/**
	 * The name under which the receipt of this visit can be asked for without cookies.
	 */
	Receipt.Token receiptToken(VisitSecret visit);

	/** As {@link #receipt(VisitSecret)}, for the receipt that goes by this name. */
	Mono<Receipt> receipt(Receipt.Token token);

	/**
	 * The code with which this visitor can come back, as it is shown: 16 digits in four
	 * groups.
	 */
	String returnCode(VisitSecret visit);

	/** The visitor is finished: the receipt is not shown again. */
	Mono<Void> done(VisitSecret visit);

}
