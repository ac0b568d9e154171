package org.waymark.notification.outbox;

import org.waymark.notification.senders.Route;

/**
 * Messages that are sent side by side. A mail server that hangs delays neither text
 * messages nor urgent mail behind other mail.
 *
 * @param urgent whether it holds duty messages or the rest
 */
record Lane(Route route, boolean urgent) {

}
