package org.waymark.committee.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An action of the committee, as it is stored.
 *
 * @param number by which everybody names it
 * @param asked what the committee asked for
 * @param progress what officers say of it
 * @param state how it stands
 * @param reason why it stands so; empty where no reason is needed
 * @param kept when it was stored, and by whom
 */
record KeptAction(int number, Asked asked, Progress progress, ActionState state, String reason, Kept kept) {

	/** The whole duty to answer: two months (Local Government Act 2000, section 9FE). */
	private static final int MONTHS_TO_ANSWER = 2;

	/** By when the committee is to have an answer, in Europe/London. */
	LocalDate answerDue() {
		return this.asked.agreed().plusMonths(MONTHS_TO_ANSWER);
	}

	boolean unanswered(LocalDate today) {
		return this.progress.answered().isEmpty() && today.isAfter(answerDue()) && this.state != ActionState.CLOSED;
	}

	/**
	 * What the committee asked for.
	 *
	 * @param title a few words
	 * @param resolution what it resolved
	 * @param verbatim whether that is word for word
	 * @param origin which committee
	 * @param agreed on which day
	 * @param item address of the minutes; may be empty
	 */
	record Asked(String title, String resolution, boolean verbatim, String origin, LocalDate agreed, String item) {

	}

	/**
	 * What officers say of it.
	 *
	 * @param lead role that answers for it
	 * @param done what was done
	 * @param proof code of the table, register or document that shows it; may be empty
	 * @param note where in it to look
	 * @param answered when the committee had its answer
	 */
	record Progress(String lead, String done, String proof, String note, Optional<LocalDate> answered) {

	}

	/**
	 * The last change.
	 *
	 * @param version counts them, from 1
	 * @param author who made it; empty for what was shipped
	 */
	record Kept(int version, Instant at, String author) {

	}

}
