package org.waymark.audit;

import java.util.stream.Stream;

/**
 * What the audit log records. An act is stored by its name, and the chain seals that
 * text: no name changes.
 */
public enum Act {

	// Of a session and of signing in.
	SIGNED_IN(Subject.ACCOUNT), SIGNED_OUT(Subject.ACCOUNT), SIGN_IN_FAILED(Subject.ACCOUNT),
	SIGN_IN_HALF(Subject.ACCOUNT), SIGN_IN_CONFIRMED(Subject.ACCOUNT), SESSION_ENDED(Subject.ACCOUNT),
	SECOND_FACTOR_MADE(Subject.ACCOUNT), SECOND_FACTOR_FAILED(Subject.ACCOUNT),
	SECOND_FACTOR_RESET_ASKED(Subject.ACCOUNT), SECOND_FACTOR_RESET(Subject.ACCOUNT),
	RECOVERY_CODE_USED(Subject.ACCOUNT), PASSWORD_CHANGED(Subject.ACCOUNT),
	// Of accounts.
	ACCOUNT_MADE(Subject.ACCOUNT), ACCOUNT_INVITED(Subject.ACCOUNT), INVITATION_ACCEPTED(Subject.ACCOUNT),
	ACCOUNT_EXTENDED(Subject.ACCOUNT), ACCOUNT_CLOSED(Subject.ACCOUNT), ACCOUNT_REOPENED(Subject.ACCOUNT),
	ACCOUNT_END_SET(Subject.ACCOUNT), ACCOUNT_WITHDRAWN(Subject.ACCOUNT), ACCOUNT_TEAM_SET(Subject.ACCOUNT),
	ROLE_CHANGED(Subject.ACCOUNT), TRAINING_NOTED(Subject.ACCOUNT), MEMBERS_TRAINING_NOTED(Subject.TRAINING),
	// Reads.
	QUEUE_READ(Subject.QUEUE, true), REPORT_READ(Subject.REPORT, true), REPORTER_READ(Subject.REPORT, true),
	DECISION_READ(Subject.REPORT, true), LETTERS_READ(Subject.REPORT, true), REQUESTS_READ(Subject.REPORT, true),
	REQUEST_READ(Subject.REPORT, true), EARLIER_READ(Subject.REPORT, true), ACCESS_READ(Subject.REPORT, true),
	SHARING_LOG_READ(Subject.QUEUE, true),
	// Taking a report out reads it as well.
	REPORT_TAKEN_OUT_PAPER(Subject.REPORT, true), REPORT_TAKEN_OUT_PAPER_RELEASED(Subject.REPORT, true),
	REPORT_TAKEN_OUT_FILE(Subject.REPORT, true), REPORT_TAKEN_OUT_FILE_RELEASED(Subject.REPORT, true),
	// Of lists.
	REPORTS_SOUGHT(Subject.QUEUE), AGENCY_REQUESTS_LISTED(Subject.QUEUE), OPENINGS_LISTED(Subject.QUEUE),
	DAY_CLOSED(Subject.QUEUE), REPORT_TAKEN(Subject.QUEUE), REPORT_NOTIFIED(Subject.QUEUE),
	GLASS_NOT_BROKEN(Subject.QUEUE),
	// Of a report.
	REPORT_ADMITTED(Subject.REPORT), REPORT_SET_ASIDE(Subject.REPORT), REPORT_FIRST_LOOK(Subject.REPORT),
	REPORT_CLAIMED(Subject.REPORT), REPORT_RELEASED(Subject.REPORT), REPORT_HANDED_OVER(Subject.REPORT),
	REPORT_TAKEN_OVER(Subject.REPORT), REPORT_ASSIGNED(Subject.REPORT), REPORT_COVERED(Subject.REPORT),
	REPORT_RATED(Subject.REPORT), REPORT_CHILD_ADDED(Subject.REPORT), REPORT_CHILD_CORRECTED(Subject.REPORT),
	REPORT_PERSON_ADDED(Subject.REPORT), REPORT_PERSON_CORRECTED(Subject.REPORT), REPORT_RECORD_WRITTEN(Subject.REPORT),
	REPORT_EMERGENCY_ACTION(Subject.REPORT), REPORT_STRATEGY_DISCUSSION(Subject.REPORT),
	REPORT_WORKER_NAMED(Subject.REPORT), REPORT_DECIDED(Subject.REPORT), REPORT_OUTCOME_WITHDRAWN(Subject.REPORT),
	REPORT_OUTCOME_AGREED(Subject.REPORT), REPORT_OUTCOME_REFUSED(Subject.REPORT),
	REPORT_OUTCOME_TAKEN_ON(Subject.REPORT), REPORT_REPORTER_TOLD(Subject.REPORT),
	REPORT_REPORTER_NOT_TOLD(Subject.REPORT), REPORT_CLOSED(Subject.REPORT), REPORT_REOPENED(Subject.REPORT),
	REPORT_LINKED(Subject.REPORT), REPORT_UNLINKED(Subject.REPORT), LETTER_WRITTEN(Subject.REPORT),
	LETTER_TAKEN_IN(Subject.REPORT), AGENCY_ASKED(Subject.REPORT), AGENCY_ANSWERED(Subject.REPORT),
	FLOOD_PROPOSED(Subject.REPORT), FLOOD_AGREED(Subject.REPORT), FLOOD_REFUSED(Subject.REPORT),
	READERS_OPENED(Subject.REPORT),
	// Of access to a report.
	REPORT_RECUSED(Subject.REPORT), REPORT_RECUSAL_ENDED(Subject.REPORT), REPORT_RESTRICTED_NAME_ONLY(Subject.REPORT),
	REPORT_RESTRICTED_INVISIBLE(Subject.REPORT), REPORT_RESTRICTION_LIFTED(Subject.REPORT),
	GLASS_BROKEN(Subject.REPORT), OPENING_REVIEWED(Subject.REPORT), REPORTER_ASKED(Subject.REPORT),
	REPORTER_AGREED(Subject.REPORT),
	// Of the rest.
	ALERT_RAISED(Subject.ALERT), ALERT_TOLD(Subject.ALERT), ALERT_ACKNOWLEDGED(Subject.ALERT),
	MESSAGE_REQUEUED(Subject.MESSAGE), MESSAGE_GIVEN_UP(Subject.MESSAGE), POLICE_KEY_MADE(Subject.POLICE_KEY),
	POLICE_KEY_WITHDRAWN(Subject.POLICE_KEY), POLICE_LIST_RECEIVED(Subject.POLICE_KEY), AUDIT_OPENED(Subject.AUDIT),
	AUDIT_EXPORTED(Subject.AUDIT),
	// Of the directory of schools.
	REGISTER_BROUGHT(Subject.REGISTER), REGISTER_CHANGES_ACCEPTED(Subject.REGISTER),
	REGISTER_CHANGES_LEFT(Subject.REGISTER), REGISTER_UNDONE(Subject.REGISTER), SCHOOL_CONTACT_CHANGED(Subject.SCHOOL),
	SCHOOL_POLICY_CHANGED(Subject.SCHOOL);

	private final Subject subject;

	private final boolean read;

	Act(Subject subject) {
		this(subject, false);
	}

	Act(Subject subject, boolean read) {
		this.subject = subject;
		this.read = read;
	}

	/** What it is done to. */
	public Subject subject() {
		return this.subject;
	}

	/** Whether the person who does it reads its subject. */
	public boolean isRead() {
		return this.read;
	}

	/** The names of the acts that read. */
	static String[] reads() {
		return Stream.of(values()).filter(Act::isRead).map(Act::name).toArray(String[]::new);
	}

	/** What an act is done to, stored by its name. */
	public enum Subject {

		REPORT, ACCOUNT, TRAINING, ALERT, MESSAGE, POLICE_KEY, QUEUE, AUDIT, REGISTER, SCHOOL

	}

}
