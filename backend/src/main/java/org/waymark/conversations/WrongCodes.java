package org.waymark.conversations;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.limits.Limits;
import org.waymark.site.terms.ReportReference;

/**
 * Counts wrong codes over all processes of the public face. An unknown reference is
 * counted like any other, so that nobody learns which references exist.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class WrongCodes {

	private static final String FIGURE = "waymark.codes.wrong";

	private final Limits limits;

	private final CodeProperties settings;

	private final MeterRegistry meters;

	WrongCodes(@Qualifier("publicLimits") Limits limits, CodeProperties settings, MeterRegistry meters) {
		this.limits = limits;
		this.settings = settings;
		this.meters = meters;
		meters.counter(FIGURE, "guessed", "false");
		meters.counter(FIGURE, "guessed", "true");
	}

	/** Whether there were too many for slips; yes while they cannot be counted. */
	Mono<Boolean> count(String network, ReportReference reference) {
		return Flux
			.concat(this.limits.take(this.settings.ofNetwork(), network),
					this.limits.take(this.settings.ofReference(), reference.text()))
			.collectList()
			.map(within -> within.contains(false))
			.onErrorReturn(Exception.class, true)
			.doOnNext(guessed -> this.meters.counter(FIGURE, "guessed", guessed.toString()).increment());
	}

}
