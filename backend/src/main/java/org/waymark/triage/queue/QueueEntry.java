package org.waymark.triage.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.waymark.cases.QueueCard;

/**
 * One report on the queue.
 *
 * @param id its id
 * @param reference its reference
 * @param received when it was accepted
 * @param statutoryDue when a decision is due by law, or null
 * @param ratingDue when its rating is due, or null
 * @param urgent whether a safety rule wants it read first
 * @param rules codes of the rules that fired
 * @param kind code of its subject; empty if the reader may not read it
 * @param card its card; empty if it does not open
 * @param restricted whether the reader may know of it and not read it; facts from its
 * content are empty then
 * @param news whether the reporter wrote again, unread
 * @param answered whether an agency answered, unread
 * @param late whether an agency has not answered in time
 * @param unsigned whether it waits for a second person
 * @param back whether the out-of-hours team handed it back and nobody has taken it
 * @param decided when every child had an outcome in force, or null
 * @param tellDue when the reporter must be told, or null if that is not due
 * @param closed when it was closed, or null
 * @param looked whether anybody has opened it
 * @param rating code of how it was rated, or empty
 * @param owner its owner, if any
 * @param ownerName their name, or empty
 */
record QueueEntry(UUID id, String reference, Instant received, @Nullable Instant statutoryDue,
		@Nullable Instant ratingDue, boolean urgent, List<String> rules, String kind, Optional<QueueCard> card,
		boolean restricted, boolean news, boolean answered, boolean late, boolean unsigned, boolean back,
		@Nullable Instant decided, @Nullable Instant tellDue, @Nullable Instant closed, boolean looked, String rating,
		Optional<UUID> owner, String ownerName) {

	@Override
	public String toString() {
		return "QueueEntry[hidden]";
	}

}
