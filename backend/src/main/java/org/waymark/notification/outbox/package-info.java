/**
 * The outbox: what is to be told, kept with the act that wants it told, and sent until it
 * has arrived.
 */
@NamedInterface("outbox")
@NullMarked
package org.waymark.notification.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
