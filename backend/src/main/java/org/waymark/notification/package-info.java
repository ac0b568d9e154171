/**
 * What somebody is told, and who is woken: the outbox, the senders, the duty alerts.
 */
@ApplicationModule(allowedDependencies = { "audit", "platform" })
@NullMarked
package org.waymark.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
