package org.waymark.notification.outbox;

import org.waymark.notification.senders.MessageRoute;

/**
 * Messages that are sent side by side. A mail server that hangs delays neither text
 * messages nor urgent mail behind other mail.
 *
 * @param urgent whether it holds duty messages or the rest
 */
record OutboxLane(MessageRoute route, boolean urgent) {

}
