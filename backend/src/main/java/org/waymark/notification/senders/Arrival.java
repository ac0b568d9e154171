package org.waymark.notification.senders;

/** What a provider knows of a letter that it took. */
public enum Arrival {

	/** Nothing yet: it is asked again. */
	NOT_YET,
	/** It reached the mailbox or the telephone. */
	ARRIVED,
	/** It was sent on, and nobody will ever say whether it arrived. */
	NEVER_KNOWN

}
