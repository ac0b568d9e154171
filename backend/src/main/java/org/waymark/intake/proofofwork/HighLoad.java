package org.waymark.intake.proofofwork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * The breaker: whether so many reports come to this process that browsers are asked to do
 * something for theirs. It counts all reports together, knows nobody, and refuses
 * nothing.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class HighLoad {

	private final Bucket allowance;

	private final Duration calm;

	private Instant begun = Instant.MAX;

	private Instant last = Instant.MIN;

	HighLoad(HighLoadProperties settings, MeterRegistry meters, InstantSource time) {
		this.allowance = Bucket.builder()
			.addLimit(limit -> limit.capacity(settings.reports()).refillGreedy(settings.reports(), settings.within()))
			.build();
		this.calm = settings.calm();
		meters.gauge("waymark.rush", this, rush -> rush.begun(time.instant()).isPresent() ? 1 : 0);
	}

	/** Counts a report that came now. */
	synchronized void count(Instant now) {
		if (this.allowance.tryConsume(1)) {
			return;
		}
		this.begun = begun(now).orElse(now);
		this.last = now;
	}

	/** Since when there is a rush; empty while there is none. */
	synchronized Optional<Instant> begun(Instant now) {
		boolean goesOn = !this.last.equals(Instant.MIN) && now.isBefore(this.last.plus(this.calm));
		return goesOn ? Optional.of(this.begun) : Optional.empty();
	}

}
