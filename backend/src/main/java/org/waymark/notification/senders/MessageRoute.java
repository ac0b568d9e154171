package org.waymark.notification.senders;

/** A way to reach a person. */
public enum MessageRoute {

	/** E-mail. */
	EMAIL,
	/** A text message to a telephone. */
	TEXT

}
