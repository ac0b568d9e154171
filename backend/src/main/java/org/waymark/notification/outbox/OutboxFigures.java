package org.waymark.notification.outbox;

import java.time.Duration;

/**
 * The state of the outbox.
 *
 * @param unsent messages not sent yet, parked ones included
 * @param oldest age of the oldest that is still tried; zero if there is none
 * @param stalled the same without messages that a reporter's own address holds back, and
 * with test mails that a provider took and never delivered; when this grows, mail itself
 * is dead
 * @param parked messages that are not tried again until a person requeues them
 */
public record OutboxFigures(long unsent, Duration oldest, Duration stalled, long parked) {

	static final OutboxFigures NONE = new OutboxFigures(0, Duration.ZERO, Duration.ZERO, 0);

}
