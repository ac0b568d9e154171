package org.waymark.agencies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * A further sentence for licensing, which a second person reads beside the report.
 *
 * @param reference of the report
 * @param basis code of the lawful basis
 * @param asked who asked, when, and until when a second person is to read it
 * @param author id of the person who asked
 * @param now the database's time
 * @param words what licensing would be told; empty when it does not open
 * @param decided what the second person said, once they did
 */
record Sentence(UUID id, ReportId report, ReportReference reference, String basis, Request.Sent asked, StaffId author,
		Instant now, Optional<Words> words, Optional<Decided> decided) {

	/** The request that leaves once a second person agreed. */
	AskForm form(Words said) {
		return new AskForm(this.id, Agency.LICENSING.name(), said.question(), said.facts(), this.basis);
	}

	boolean waits() {
		return this.decided.isEmpty();
	}

	boolean late() {
		return waits() && this.now.isAfter(this.asked.due());
	}

	@Override
	public String toString() {
		return "Sentence[hidden]";
	}

	/**
	 * What licensing would be told, kept encrypted.
	 *
	 * @param question what is asked
	 * @param facts all that is shared, the sentence included
	 * @param sentence the sentence alone
	 */
	record Words(String question, String facts, String sentence) {

		@Override
		public String toString() {
			return "Words[hidden]";
		}

	}

	/**
	 * What the second person said.
	 *
	 * @param verdict {@code AGREED} or {@code REFUSED}
	 * @param name of the second person
	 * @param why in their words; empty when they do not open
	 */
	record Decided(String verdict, String name, Instant at, Optional<Why> why) {

		@Override
		public String toString() {
			return "Decided[hidden]";
		}

	}

	/** The second person's words, kept encrypted. */
	record Why(String words) {

		@Override
		public String toString() {
			return "Why[hidden]";
		}

	}

}
