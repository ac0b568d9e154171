/**
 * Messages and duty alerts: the outbox, the senders, and who is woken.
 *
 * <p>
 * Start at {@link org.waymark.notification.outbox.Outbox} for messages, and at
 * {@link org.waymark.notification.duty.DutyAlerts} for alerts.
 *
 * <p>
 * Owns the schema {@code notification}: {@code message}, {@code attempt}, {@code
 * tray}, {@code alert}.
 */
@Expiring(withReport = { "notification.message", "notification.attempt", "notification.tray" },
		by = { "notification.erase_report" }, otherwise = { "notification.alert" })
@ApplicationModule(allowedDependencies = { "audit", "platform", "site :: text" })
@NullMarked
package org.waymark.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
