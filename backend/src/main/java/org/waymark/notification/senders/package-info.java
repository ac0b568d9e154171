/**
 * The ways out of the house: SMTP, GOV.UK Notify, and the tray of a trial.
 */
@NamedInterface("senders")
@NullMarked
package org.waymark.notification.senders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
