package org.waymark.notification.senders;

import java.util.UUID;

/**
 * One message as it leaves the house.
 *
 * @param id the same at every try, so that whoever gets it twice can tell
 * @param name whom an e-mail says it comes from
 * @param to an e-mail address or a telephone number
 * @param subject empty for a text message
 * @param text all that it says
 * @param urgent whether it is to be marked so
 */
public record Letter(UUID id, Route route, String name, String to, String subject, String text, boolean urgent) {

	@Override
	public String toString() {
		return "Letter[" + this.id + "]";
	}

}
