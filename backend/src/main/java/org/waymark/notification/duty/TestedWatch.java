package org.waymark.notification.duty;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Publishes the age of the last duty test. A warning comes before the day on which the
 * test counts no longer.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class TestedWatch {

	private final DutyRecordStore store;

	private final AtomicReference<Double> last = new AtomicReference<>(Double.NaN);

	TestedWatch(DutyRecordStore store, MeterRegistry meters) {
		this.store = store;
		Gauge.builder("waymark.duty.tested.age", this.last::get)
			.description("Time since the last test of the duty alert that counts; infinite when there was none")
			.baseUnit("seconds")
			.register(meters);
	}

	@Scheduled(fixedRate = 60_000)
	Mono<Void> look() {
		return this.store.sinceTested()
			.map(age -> (double) age.toSeconds())
			.defaultIfEmpty(Double.POSITIVE_INFINITY)
			.timeout(Duration.ofSeconds(10))
			.doOnNext(this.last::set)
			.then()
			// The last figure stands; that the database is away is said by the health
			// figure.
			.onErrorResume(Exception.class, away -> Mono.empty());
	}

}
