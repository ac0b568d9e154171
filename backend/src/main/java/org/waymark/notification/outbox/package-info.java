/**
 * The outbox: messages stored in the transaction of their act, and sent until they
 * arrive.
 */
@NamedInterface("outbox")
@NullMarked
package org.waymark.notification.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
