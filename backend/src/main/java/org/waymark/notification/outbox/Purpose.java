package org.waymark.notification.outbox;

/**
 * Why something is sent. All messages of one purpose and route say the same, except that
 * those to schools name the public document that they are about.
 */
public enum Purpose {

	/** A person on duty must open the desk now. */
	DUTY,
	/** The same way, to see that it works. */
	TEST,
	/** A reporter who said that it is safe is to look for a message. */
	REPORTER,
	/** A school is to hear what a review of its policy did not find. */
	SCHOOL_POLICY,
	/** Sent every hour, so that a dead way out is noticed before it is needed. */
	CANARY,
	/** A school is to say where its policies are. All schools are told the same. */
	SCHOOL,
	/** A school gets a link by which it says where its policies are. */
	SCHOOL_LINK,
	/** The same, to every school once a year. */
	SCHOOL_YEARLY,
	/** A school hears what became of what it proposed. */
	SCHOOL_RESULT;

	/** Whether it goes to an address that somebody outside the hub gave. */
	public boolean outward() {
		return switch (this) {
			case REPORTER, SCHOOL, SCHOOL_POLICY, SCHOOL_LINK, SCHOOL_YEARLY, SCHOOL_RESULT -> true;
			case DUTY, TEST, CANARY -> false;
		};
	}

	/** Whether it goes before everything that can wait. */
	public boolean urgent() {
		return this == DUTY || this == TEST;
	}

}
