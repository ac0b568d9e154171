package org.waymark.intake.waiting;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.PublicDatabase;

/**
 * The age of the oldest accepted report that the hub has not admitted, at the public
 * face. It shows monitoring that the hub itself is down. The component is always up: a
 * public face that cannot hand reports on still accepts them, and must not be taken out
 * of service.
 */
@Component("handOver")
@ConditionalOnFace(Face.PUBLIC)
class OldestWaiting implements ReactiveHealthIndicator {

	private static final Duration PATIENCE = Duration.ofMillis(1500);

	private final PublicDatabase database;

	private final AtomicLong last = new AtomicLong();

	OldestWaiting(PublicDatabase database, MeterRegistry meters) {
		this.database = database;
		Gauge.builder("waymark.handover.oldest", this.last::get)
			.description("Age of the oldest accepted report that the hub has not admitted, seen by the public face")
			.baseUnit("seconds")
			.register(meters);
	}

	@Override
	public Mono<Health> health() {
		return seconds().timeout(PATIENCE)
			.map(age -> Health.up().withDetail("oldestSeconds", age).build())
			// That the database is away is said by its own figure.
			.onErrorReturn(Health.up().withDetail("oldestSeconds", "unknown").build());
	}

	@Scheduled(fixedRate = 5_000)
	Mono<Void> look() {
		return seconds().doOnNext(this.last::set)
			.then()
			// The last figure stands; that the database is away is said by its own
			// figure.
			.onErrorResume(Exception.class, away -> Mono.empty());
	}

	private Mono<Long> seconds() {
		return this.database.client()
			.sql("SELECT intake.oldest_waiting() AS age")
			.map(row -> row.get("age", Long.class))
			.one();
	}

}
