package org.waymark.agencies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;

/**
 * Something that was asked of an agency.
 *
 * @param reference of the report
 * @param basis code of the lawful basis on which it was shared
 * @param sent who sent it, and when it is due
 * @param now the database's time
 * @param asked what; empty when it does not open
 * @param reply what was answered, if anything
 */
record Request(UUID id, ReportId report, ReportReference reference, Agency agency, String basis, Sent sent, Instant now,
		Optional<Asked> asked, Optional<Reply> reply) {

	/** Whether an answer is late, or came late. */
	boolean late() {
		return this.reply.map(Reply::at).orElse(this.now).isAfter(this.sent.due());
	}

	@Override
	public String toString() {
		return "Request[hidden]";
	}

	/**
	 * The sending of a request.
	 *
	 * @param author who asked
	 * @param at when
	 * @param due when an answer is due
	 */
	record Sent(String author, Instant at, Instant due) {

	}

	/**
	 * The encrypted part of a request.
	 *
	 * @param question to the agency
	 * @param facts the least that they have to know
	 */
	record Asked(String question, String facts) {

		@Override
		public String toString() {
			return "Asked[hidden]";
		}

	}

	/**
	 * The answer.
	 *
	 * @param known code: whether the agency knows the child or the place
	 * @param author who answered
	 * @param said their words; empty when they do not open
	 */
	record Reply(Instant at, String known, String author, Optional<Said> said) {

		@Override
		public String toString() {
			return "Reply[hidden]";
		}

	}

	/**
	 * The words of an answer, kept encrypted.
	 *
	 * @param summary what the agency knows
	 * @param risk how it sees the risk
	 */
	record Said(String summary, String risk) {

		@Override
		public String toString() {
			return "Said[hidden]";
		}

	}

}
