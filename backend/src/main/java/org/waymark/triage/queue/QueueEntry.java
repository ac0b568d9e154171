package org.waymark.triage.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.cases.NewReport.Kind;
import org.waymark.cases.QueueCard;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.ReportReference;

/**
 * One report on the queue.
 *
 * @param id its id
 * @param reference its reference
 * @param rank the rung of the order on which it stands
 * @param content what the reader may see of its content
 * @param times when it came, and what is due when
 * @param attention what asks for somebody's attention
 * @param rating code of how it was rated, or empty
 * @param owner its owner, if any
 */
record QueueEntry(ReportId id, ReportReference reference, int rank, Content content, Times times, Attention attention,
		String rating, Optional<Owner> owner) {

	@Override
	public String toString() {
		return "QueueEntry[hidden]";
	}

	/** Whether the reader may know of it and not read it. */
	boolean restricted() {
		return this.content.restricted();
	}

	/** Whether it is somebody's own report. */
	boolean isOf(StaffId reader) {
		return this.owner.filter(owner -> owner.id().equals(reader)).isPresent();
	}

	/**
	 * What the reader may see of the content of a report.
	 *
	 * @param restricted whether the reader may know of it and not read it; everything
	 * else is empty then
	 * @param rules codes of the rules that fired
	 * @param kind of its subject
	 * @param card its card; empty if it does not open
	 */
	record Content(boolean restricted, List<RuleCode> rules, Kind kind, Optional<QueueCard> card) {

		/** The content of a report that the reader may not read. */
		static final Content RESTRICTED = new Content(true, List.of(), Kind.OTHER, Optional.empty());

		@Override
		public String toString() {
			return "Content[hidden]";
		}

	}

	/**
	 * The times of a report.
	 *
	 * @param received when it was accepted
	 * @param statutoryDue when a decision is due by law, or null
	 * @param ratingDue when its rating is due, or null
	 * @param decided when every child had an outcome in force, or null
	 * @param tellDue when the reporter must be told, or null if that is not due
	 * @param closed when it was closed, or null
	 */
	record Times(Instant received, @Nullable Instant statutoryDue, @Nullable Instant ratingDue,
			@Nullable Instant decided, @Nullable Instant tellDue, @Nullable Instant closed) {

	}

	/**
	 * The owner of a report.
	 *
	 * @param id their id
	 * @param name their name, or empty
	 */
	record Owner(StaffId id, String name) {

	}

}
