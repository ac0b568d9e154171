package org.waymark.cases;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.audit.Act;
import org.waymark.clocks.Rating;

/**
 * What stands on the timeline of a report. An act is stored by its name, so no name
 * changes. It says how the audit log records it, and how much of its line may leave the
 * desk.
 */
public enum ReportAct {

	TAKEN_PHONE(Act.REPORT_TAKEN), TAKEN_WALK_IN(Act.REPORT_TAKEN), TAKEN_COUNTER(Act.REPORT_TAKEN),
	TAKEN_PAPER(Act.REPORT_TAKEN),

	FIRST_LOOK(Act.REPORT_FIRST_LOOK), CLAIMED(Act.REPORT_CLAIMED), RELEASED(Act.REPORT_RELEASED),
	ASSIGNED(Act.REPORT_ASSIGNED), HANDED_OVER(Act.REPORT_HANDED_OVER), TAKEN_OVER(Act.REPORT_TAKEN_OVER),
	COVERED(Act.REPORT_COVERED), PUT_ON_TOP(Act.REPORT_PUT_ON_TOP), TAKEN_FROM_TOP(Act.REPORT_TAKEN_FROM_TOP),

	RATED_RED(Act.REPORT_RATED), RATED_AMBER(Act.REPORT_RATED), RATED_GREEN(Act.REPORT_RATED),
	RATED_BLUE(Act.REPORT_RATED),

	CHILD_ADDED(Act.REPORT_CHILD_ADDED), CHILD_CORRECTED(Act.REPORT_CHILD_CORRECTED),
	PERSON_ADDED(Act.REPORT_PERSON_ADDED), PERSON_CORRECTED(Act.REPORT_PERSON_CORRECTED),
	RECORD_WRITTEN(Act.REPORT_RECORD_WRITTEN), EMERGENCY_ACTION(Act.REPORT_EMERGENCY_ACTION),
	STRATEGY_DISCUSSION(Act.REPORT_STRATEGY_DISCUSSION), DECIDED(Act.REPORT_DECIDED),
	OUTCOME_WITHDRAWN(Act.REPORT_OUTCOME_WITHDRAWN), OUTCOME_AGREED(Act.REPORT_OUTCOME_AGREED),
	OUTCOME_REFUSED(Act.REPORT_OUTCOME_REFUSED), OUTCOME_TAKEN_ON(Act.REPORT_OUTCOME_TAKEN_ON),
	WORKER_NAMED(Act.REPORT_WORKER_NAMED), REPORTER_TOLD(Act.REPORT_REPORTER_TOLD, Leaving.ACT),
	REPORTER_NOT_TOLD(Act.REPORT_REPORTER_NOT_TOLD, Leaving.ACT), CLOSED(Act.REPORT_CLOSED),
	REOPENED(Act.REPORT_REOPENED),

	FLOOD_MALICIOUS_REVIEWED(Act.FLOOD_AGREED), FLOOD_DUPLICATE_LINKED(Act.FLOOD_AGREED), FLOOD_NFA(Act.FLOOD_AGREED),

	/** It is raised in the audit entry of the link. */
	THIRD_CONCERN(Act.REPORT_LINKED), LINKED(Act.REPORT_LINKED), UNLINKED(Act.REPORT_UNLINKED),

	ASKED_POLICE(Act.AGENCY_ASKED), ASKED_AWAKEN(Act.AGENCY_ASKED), ASKED_LICENSING(Act.AGENCY_ASKED),
	ASKED_HEALTH(Act.AGENCY_ASKED), ASKED_EDUCATION(Act.AGENCY_ASKED), ASKED_PROBATION(Act.AGENCY_ASKED),
	ASKED_PRISON(Act.AGENCY_ASKED), ASKED_HOUSING(Act.AGENCY_ASKED), ASKED_EARLY_HELP(Act.AGENCY_ASKED),
	ASKED_LADO(Act.AGENCY_ASKED), ANSWERED_KNOWN(Act.AGENCY_ANSWERED), ANSWERED_NOT_KNOWN(Act.AGENCY_ANSWERED),

	// A sentence may say what only the reporter knew.
	SENTENCE_PROPOSED(Act.SENTENCE_PROPOSED, Leaving.ACT), SENTENCE_AGREED(Act.SENTENCE_AGREED, Leaving.ACT),
	SENTENCE_REFUSED(Act.SENTENCE_REFUSED, Leaving.ACT),

	// A recusal says who knows the family.
	RECUSED(Act.REPORT_RECUSED, Leaving.NOTHING), RECUSAL_ENDED(Act.REPORT_RECUSAL_ENDED, Leaving.NOTHING),

	// These reasons may say who reported, or who may not know of the report.
	RESTRICTED_NAME_ONLY(Act.REPORT_RESTRICTED_NAME_ONLY, Leaving.ACT),
	RESTRICTED_INVISIBLE(Act.REPORT_RESTRICTED_INVISIBLE, Leaving.ACT),
	RESTRICTION_LIFTED(Act.REPORT_RESTRICTION_LIFTED, Leaving.ACT), GLASS_BROKEN(Act.GLASS_BROKEN, Leaving.ACT),
	REPORTER_ALONE(Act.REPORTER_READ, Leaving.ACT), REPORTER_WITH_A_SECOND(Act.REPORTER_ASKED, Leaving.ACT),
	REPORTER_REVIEWED(Act.REPORTER_READ, Leaving.ACT), REPORTER_AGREED(Act.REPORTER_AGREED, Leaving.ACT),
	OPENING_REVIEWED(Act.OPENING_REVIEWED, Leaving.ACT), TAKEN_OUT_PAPER(Act.REPORT_TAKEN_OUT_PAPER, Leaving.ACT),
	TAKEN_OUT_PAPER_RELEASED(Act.REPORT_TAKEN_OUT_PAPER_RELEASED, Leaving.ACT),
	TAKEN_OUT_FILE(Act.REPORT_TAKEN_OUT_FILE, Leaving.ACT),
	TAKEN_OUT_FILE_RELEASED(Act.REPORT_TAKEN_OUT_FILE_RELEASED, Leaving.ACT);

	private final Act audited;

	private final Leaving leaving;

	ReportAct(Act audited) {
		this(audited, Leaving.ACT_AND_REASON);
	}

	ReportAct(Act audited, Leaving leaving) {
		this.audited = audited;
		this.leaving = leaving;
	}

	/** The act of a stored code; empty for a code of another version. */
	static Optional<ReportAct> of(String code) {
		return Stream.of(values()).filter(act -> act.name().equals(code)).findFirst();
	}

	/** The act of giving a rating. */
	public static ReportAct rated(Rating rating) {
		return valueOf("RATED_" + rating);
	}

	/** The rating that it gives, if it gives one. */
	public Optional<Rating> rating() {
		return Stream.of(Rating.values()).filter(rating -> rated(rating) == this).findFirst();
	}

	/** How the audit log records it. */
	public Act audited() {
		return this.audited;
	}

	/** How much of its line may leave the desk. */
	public Leaving leaving() {
		return this.leaving;
	}

	/** How much of a line may be taken out of Waymark with the report. */
	public enum Leaving {

		/** The line as it stands. */
		ACT_AND_REASON,
		/** That it was done; the reason stays at the desk. */
		ACT,
		/** The line stays at the desk. */
		NOTHING

	}

}
