package org.waymark.platform;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Looks every hour at what has grown stale since a live service started, and says it as a
 * figure and, when it changes, as a warning.
 */
@Component
@ConditionalOnWebApplication
class StaleWatch {

	private static final Logger log = LoggerFactory.getLogger(StaleWatch.class);

	private static final int AN_HOUR = 3_600_000;

	private final LiveGate gate;

	private final AtomicReference<Set<String>> last = new AtomicReference<>(Set.of());

	StaleWatch(LiveGate gate, MeterRegistry meters) {
		this.gate = gate;
		Gauge.builder("waymark.live.stale", () -> this.last.get().size())
			.description("What is stale or incomplete and would refuse a first going-live")
			.register(meters);
	}

	@Scheduled(fixedRate = AN_HOUR)
	Mono<Void> look() {
		return Mono.fromCallable(this.gate::stale).subscribeOn(Schedulers.boundedElastic()).doOnNext(this::say).then();
	}

	private void say(Set<String> now) {
		Set<String> before = this.last.getAndSet(now);
		now.stream()
			.filter(fault -> !before.contains(fault))
			.forEach(fault -> log.warn("Waymark is live, but this is to be mended: {}", fault));
	}

}
