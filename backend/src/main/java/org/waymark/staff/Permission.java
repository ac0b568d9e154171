package org.waymark.staff;

import java.util.EnumSet;
import java.util.Set;

/** What may be done at the desk, and by which roles: the one table. */
public enum Permission {

	/** Be signed in: the home page, signing out. */
	BE_AT_THE_DESK(EnumSet.allOf(Role.class)),
	/** See the queue. */
	READ_QUEUE(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS, Role.INTAKE_OFFICER)),
	/** Enter a report that was phoned or brought in. */
	TAKE_REPORT(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS, Role.INTAKE_OFFICER)),
	/** Open a report. */
	READ_REPORT(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS, Role.INTAKE_OFFICER)),
	/**
	 * Hide a report from a colleague who knows the family, and keep one to named people.
	 */
	RESTRICT_REPORT(EnumSet.of(Role.MANAGER)),
	/** Open a restricted report out of turn, with a reason. */
	BREAK_GLASS(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/**
	 * Agree to an opening that a colleague asked for, and review one that a person opened
	 * alone.
	 */
	REVIEW_OPENINGS(EnumSet.of(Role.MANAGER)),
	/** See who reported, where they said. */
	SEE_REPORTER(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** Have a report: take it, give it back, hand it over. */
	WORK_ON_REPORT(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** Write to the reporter. */
	WRITE_TO_REPORTER(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** Say how urgent a report is. */
	RATE_REPORT(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** Take one report out of Waymark, on paper or as a file. */
	TAKE_OUT_REPORT(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** Decide a report that one has, close it, open it again. */
	DECIDE_REPORT(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** Ask a partner agency about a report that one has. */
	ASK_AGENCY(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** Answer what was asked of one's own agency, and see nothing else. */
	ANSWER_REQUEST(EnumSet.of(Role.POLICE, Role.AWAKEN, Role.LICENSING, Role.HEALTH, Role.EDUCATION, Role.PROBATION,
			Role.PRISON, Role.HOUSING, Role.EARLY_HELP, Role.LADO)),
	/** See what was shared with whom. */
	READ_SHARING(EnumSet.of(Role.MANAGER)),
	/** Assign several reports at once. */
	ASSIGN_REPORTS(EnumSet.of(Role.MANAGER)),
	/** Put a report on top of the queue, and undo that. */
	PUT_ON_TOP(EnumSet.of(Role.MANAGER)),
	/** Close the day: name a person for each report that cannot wait. */
	CLOSE_DAY(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER)),
	/** Be the second person for what one did not decide oneself. */
	SIGN_OFF(EnumSet.of(Role.MANAGER)),
	/** Read the audit log: who did what, and no case. */
	READ_AUDIT(EnumSet.of(Role.AUDITOR)),
	/** See how many are trained: figures, and nobody's name. */
	READ_FIGURES(EnumSet.of(Role.MANAGER, Role.ANALYST, Role.SCRUTINY_VIEWER, Role.AUDITOR, Role.ADMIN)),
	/** See the people on duty and the alerts. */
	SEE_DUTY(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS, Role.INTAKE_OFFICER, Role.ADMIN)),
	/** Say that one has an alert. */
	ACKNOWLEDGE_ALERT(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** Try whether alerts arrive. */
	TEST_ALERT(EnumSet.of(Role.MANAGER, Role.OUT_OF_HOURS, Role.ADMIN)),
	/** See what is sent and what is stuck, and have it tried again. */
	KEEP_MESSAGES(EnumSet.of(Role.MANAGER, Role.ADMIN)),
	/** Invite people, renew partners, close accounts. */
	KEEP_PEOPLE(EnumSet.of(Role.ADMIN)),
	/** Make and withdraw keys with which systems of the police send notifications. */
	KEEP_POLICE_KEYS(EnumSet.of(Role.ADMIN)),
	/** Ask for, or agree to, the reset of a person's second factor. */
	RESET_SECOND_FACTOR(EnumSet.of(Role.MANAGER, Role.ADMIN)),
	/** Keep the directory of schools, and take over the register. */
	KEEP_SCHOOLS(EnumSet.of(Role.SCHOOL_EDITOR)),
	/** Be the second person for what an editor did not find in a policy of a school. */
	SECOND_FINDINGS(EnumSet.of(Role.SCHOOL_EDITOR, Role.MANAGER)),
	/** See what the committee asked for, and what was done. */
	READ_COMMITTEE(EnumSet.of(Role.MANAGER, Role.ANALYST, Role.SCRUTINY_VIEWER, Role.AUDITOR)),
	/** Say what was done for the committee, and log what raised awareness. */
	KEEP_COMMITTEE(EnumSet.of(Role.MANAGER, Role.ANALYST)),
	/** Say which kind of organisation of an area needs training, without a report. */
	NAME_SECTOR(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS)),
	/** See how many of each team are trained. */
	READ_TEAM_TRAINING(EnumSet.of(Role.MANAGER)),
	/** Close an action of the committee, or open it again: for its members alone. */
	DECIDE_ACTION(EnumSet.of(Role.SCRUTINY_VIEWER)),
	/** See how many schools publish which policy, and what those cover. */
	READ_SCHOOL_FIGURES(
			EnumSet.of(Role.SCHOOL_EDITOR, Role.MANAGER, Role.ANALYST, Role.SCRUTINY_VIEWER, Role.AUDITOR, Role.ADMIN)),
	/** Set and lift holds on what must not be erased, each time with a second person. */
	KEEP_HOLDS(EnumSet.of(Role.MANAGER)),
	/** List what is due to be erased, and agree to what another person listed. */
	ERASE_REPORTS(EnumSet.of(Role.MANAGER)),
	/** Change guidance, contacts, definitions, campaigns and banners. */
	KEEP_CONTENT(EnumSet.of(Role.CONTENT_EDITOR)),
	/** Be the second person for numbers and safety pages. */
	SECOND_CONTENT(EnumSet.of(Role.CONTENT_EDITOR, Role.MANAGER)),
	/** See the true figures of all reports, each look on record. */
	READ_DASHBOARD(EnumSet.of(Role.MANAGER, Role.ANALYST)),
	/** Enter figures that Waymark cannot count. */
	KEEP_FIGURES(EnumSet.of(Role.ANALYST)),
	/** Freeze the figures of a quarter, and let go what another person froze. */
	MAKE_RELEASE(EnumSet.of(Role.MANAGER, Role.ANALYST)),
	/** See figures that were let go. */
	READ_RELEASES(EnumSet.of(Role.MANAGER, Role.ANALYST, Role.SCRUTINY_VIEWER, Role.AUDITOR)),
	/** See what a trial keeps instead of sending it. */
	SEE_TRAY(EnumSet.of(Role.SOCIAL_WORKER, Role.MANAGER, Role.OUT_OF_HOURS));

	private final Set<Role> roles;

	Permission(Set<Role> roles) {
		this.roles = Set.copyOf(roles);
	}

	Set<Role> roles() {
		return this.roles;
	}

}
