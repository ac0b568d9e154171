package org.waymark.notification.outbox;

import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Says how it stands with the outbox: the age of the oldest message that was not sent, as
 * a health figure and for monitoring. It takes no part in readiness: a desk without mail
 * is better than no desk.
 */
@Component("outgoing")
@ConditionalOnFace(Face.TRIAGE)
class OutboxWatch implements ReactiveHealthIndicator {

	private final Outbox outbox;

	private final OutboxProperties settings;

	private final AtomicReference<OutboxFigures> last = new AtomicReference<>(OutboxFigures.NONE);

	OutboxWatch(Outbox outbox, OutboxProperties settings, MeterRegistry meters) {
		this.outbox = outbox;
		this.settings = settings;
		Gauge.builder("waymark.messages.unsent.oldest", () -> this.last.get().oldest().toSeconds())
			.description("Age of the oldest message that was not sent and is still tried")
			.baseUnit("seconds")
			.register(meters);
		Gauge.builder("waymark.messages.stalled", () -> this.last.get().stalled().toSeconds())
			.description("The same without messages that a reporter's own address keeps back")
			.baseUnit("seconds")
			.register(meters);
		Gauge.builder("waymark.messages.unsent", () -> this.last.get().unsent())
			.description("Messages that were not sent, parked ones included")
			.register(meters);
		Gauge.builder("waymark.messages.parked", () -> this.last.get().parked())
			.description("Messages that are tried no more until somebody requeues them")
			.register(meters);
	}

	@Override
	public Mono<Health> health() {
		return this.outbox.figures().map(this::health);
	}

	private Health health(OutboxFigures now) {
		boolean dead = now.parked() > 0 || now.stalled().compareTo(this.settings.stale()) > 0;
		return (dead ? Health.down() : Health.up()).withDetail("oldestUnsentSeconds", now.oldest().toSeconds())
			.withDetail("unsent", now.unsent())
			.withDetail("parked", now.parked())
			.build();
	}

	@Scheduled(fixedRate = 5_000)
	Mono<Void> look() {
		return this.outbox.figures()
			.doOnNext(this.last::set)
			.then()
			// The last figures stand; that the database is away is said by its own
			// health figure.
			.onErrorResume(Exception.class, away -> Mono.empty());
	}

}
