package org.waymark.staff.signinlimits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.limits.Limits;

/**
 * Counts attempts to sign in, over all processes of the desk. While they cannot be
 * counted nobody signs in: the error reaches the browser.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class SignInAttemptLimits {

	private final Limits limits;

	private final SignInLimitProperties properties;

	private final Counter refused;

	SignInAttemptLimits(@Qualifier("triageLimits") Limits limits, SignInLimitProperties properties,
			MeterRegistry meters) {
		this.limits = limits;
		this.properties = properties;
		this.refused = Counter.builder("waymark.sign-in.refused")
			.description("Attempts to sign in that were too many to look at")
			.register(meters);
	}

	/**
	 * Takes one attempt before it is looked at, so that none is free.
	 */
	public Mono<Boolean> allowed(SignInAttempt attempt) {
		return Flux.fromIterable(this.properties.of(attempt))
			.concatMap(guess -> this.limits.take(guess.limit(), guess.who()))
			.all(Boolean::booleanValue)
			.doOnNext(this::count);
	}

	/** The attempt was right: it does not count. */
	public Mono<Void> right(SignInAttempt attempt) {
		return Flux.fromIterable(this.properties.of(attempt))
			.concatMap(guess -> this.limits.giveBack(guess.limit(), guess.who()))
			.then();
	}

	private void count(boolean allowed) {
		if (!allowed) {
			this.refused.increment();
		}
	}

}
