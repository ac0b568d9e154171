package org.waymark.notification.outbox;

import org.waymark.notification.senders.Route;

/**
 * What is sent side by side: a mail server that hangs holds up neither text messages nor,
 * behind mail that can wait, mail that cannot.
 *
 * @param urgent whether it holds duty messages or the rest
 */
record Lane(Route route, boolean urgent) {

}
