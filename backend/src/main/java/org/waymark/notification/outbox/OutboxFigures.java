package org.waymark.notification.outbox;

import java.time.Duration;

/**
 * How it stands with the outbox.
 *
 * @param unsent messages that were not sent yet, parked ones included
 * @param oldest age of the oldest that is still tried; zero when there is none
 * @param stalled the same without messages that a reporter's own address keeps back, and
 * with test mails that a provider took and never delivered: when this grows, mail itself
 * is dead
 * @param parked messages that are tried no more until somebody requeues them
 */
public record OutboxFigures(long unsent, Duration oldest, Duration stalled, long parked) {

	static final OutboxFigures NONE = new OutboxFigures(0, Duration.ZERO, Duration.ZERO, 0);

}
