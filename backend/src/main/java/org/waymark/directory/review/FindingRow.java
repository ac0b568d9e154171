package org.waymark.directory.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

import org.waymark.site.schools.School.Covered;

/**
 * What a person found about one question in a policy, and what became of it.
 *
 * @param standing SHOWN; SECOND (a no that waits for a second person); TOLD (a no that
 * the school has heard of); REFUSED (the second person does not agree, so it is shown as
 * unclear); REPLACED (somebody looked again)
 * @param version counts changes; 0 before it is stored
 */
@Table(schema = "directory", name = "finding")
record FindingRow(@Id UUID id, UUID policy, String question, @Embedded.Empty Seen seen, @Embedded.Empty Look look,
		String standing, @Embedded.Empty Second second, @Embedded.Empty Answered answered, Instant changed,
		@Version int version) {

	/** A no waits for a second person; everything else is shown. */
	static FindingRow fresh(UUID policy, String question, Seen seen, Look look, Instant now) {
		return new FindingRow(UUID.randomUUID(), policy, question, seen, look,
				seen.answer().equals("NO") ? "SECOND" : "SHOWN", Second.NONE, Answered.NOT_YET, now, 0);
	}

	/** Called when it was stored. */
	FindingRow withVersion(int stored) {
		return new FindingRow(this.id, this.policy, this.question, this.seen, this.look, this.standing, this.second,
				this.answered, this.changed, stored);
	}

	FindingRow becomes(String state, Instant now) {
		return new FindingRow(this.id, this.policy, this.question, this.seen, this.look, state, this.second,
				this.answered, now, this.version);
	}

	FindingRow seconded(Second by) {
		return new FindingRow(this.id, this.policy, this.question, this.seen, this.look, this.standing, by,
				this.answered, this.changed, this.version);
	}

	FindingRow answered(Answered answer) {
		return new FindingRow(this.id, this.policy, this.question, this.seen, this.look, this.standing, this.second,
				answer, this.changed, this.version);
	}

	/** Whether something still has to happen before it is settled. */
	boolean open() {
		return this.standing.equals("SECOND") || this.standing.equals("TOLD");
	}

	/** A no that everybody sees, or will see. */
	boolean answerable() {
		return this.seen.answer().equals("NO") && (this.standing.equals("TOLD") || this.standing.equals("SHOWN"));
	}

	/** As everybody sees it. What two parties see differently is unclear. */
	Covered covered() {
		boolean disputed = this.standing.equals("REFUSED") || this.answered.said().equals("DISPUTES");
		return new Covered(this.question, disputed ? "UNCLEAR" : this.seen.answer(), this.seen.page(),
				this.seen.quote(), this.look.role(), this.look.looked(), this.answered.reply());
	}

	/**
	 * The answer.
	 *
	 * @param answer YES, NO or UNCLEAR
	 * @param page where it stands; 0 where there is none
	 * @param quote at most 25 words of the policy; may be empty
	 */
	record Seen(String answer, int page, String quote) {

	}

	/**
	 * Who looked, and at what.
	 *
	 * @param edition of the questions
	 * @param address of the document; empty for one that is not published
	 * @param role of the person, as everybody reads it
	 * @param author the person; null for nobody
	 */
	record Look(String edition, String address, LocalDate looked, String role, @Nullable UUID author) {

	}

	/**
	 * The second person.
	 *
	 * @param told when the school was told
	 */
	record Second(@Nullable UUID seconder, @Nullable Instant told) {

		static final Second NONE = new Second(null, null);

	}

	/**
	 * What the school says to a no.
	 *
	 * @param said AGREES, DISPUTES, or empty while it says nothing
	 */
	record Answered(String said, String reply) {

		static final Answered NOT_YET = new Answered("", "");

	}

}
