package org.waymark.notification.duty;

/** The cause of an alert. */
public enum AlertReason {

	/** A safety rule fired for a report that came in. */
	SAFETY_RULE,
	/** A reporter wrote again, and the report or the words are grave. */
	NEWS,
	/** A person rated a report red. */
	RED,
	/** A report could not be opened or stored, and waits for repair. */
	REPAIR,
	/** An accepted report has not reached the desk for more than a minute. */
	NOT_ADMITTED,
	/** A message was tried for the last time and did not go. */
	MAIL_PARKED,
	/** Messages have waited too long: mail is dead. */
	MAIL_DEAD,
	/** A restricted report was opened out of turn. */
	GLASS_BROKEN,
	/** A test of whether alerts arrive. */
	TEST

}
