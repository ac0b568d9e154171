package org.waymark.pathway;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.pathway.RouteCounter.Entry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Writes the counts down now and then; what is not written when the process ends is lost,
 * and is only a count.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class RouteCountWriter {

	private static final Logger log = LoggerFactory.getLogger(RouteCountWriter.class);

	private final RouteCounter tally;

	private final RouteCountStore store;

	RouteCountWriter(RouteCounter tally, RouteCountStore store) {
		this.tally = tally;
		this.store = store;
	}

	// The schedule calls this once and subscribes each time, so it takes when subscribed.
	@Scheduled(fixedDelayString = "${waymark.pathway.write-every:10s}")
	Mono<Void> write() {
		return Mono.fromSupplier(this.tally::take).flatMap(this::write);
	}

	private Mono<Void> write(Map<Entry, Integer> taken) {
		return taken.isEmpty() ? Mono.empty()
				: this.store.add(taken).onErrorResume(Exception.class, failure -> later(taken, failure));
	}

	private Mono<Void> later(Map<Entry, Integer> taken, Exception failure) {
		this.tally.giveBack(taken);
		log.warn("Route counts could not be written and are tried again: {}", failure.getClass().getSimpleName());
		return Mono.empty();
	}

}
