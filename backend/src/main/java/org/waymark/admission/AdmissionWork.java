package org.waymark.admission;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.conversations.Correspondence;
import org.waymark.intake.SealedReports;
import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.signals.Notifications;

/**
 * Admits what is waiting: when the bell rings, and every second in case it was not heard.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class AdmissionWork {

	/** Two at a time: one opens while the other commits. */
	private static final int LANES = 2;

	private static final Duration REFUSALS = Duration.ofMinutes(10);

	@Bean
	BackgroundWorker admitting(Admissions admissions, Notifications notifications) {
		Flux<?> ticks = notifications.on(Notifications.REPORT_WAITING)
			.cast(Object.class)
			.mergeWith(Flux.interval(Duration.ofSeconds(1)));
		return new BackgroundWorker("Admitting reports", ticks, () -> admitAll(admissions));
	}

	/**
	 * Reports that were set aside are tried once at each start: the key or the reader may
	 * have been mended.
	 */
	@Bean
	BackgroundWorker retryingRepairs(SealedReports sealed, Correspondence letters) {
		return new BackgroundWorker("Trying repairs again", Flux.just("start"),
				() -> sealed.retry().then(letters.retry()));
	}

	/** The database may have refused it only because it came at a bad time. */
	@Bean
	BackgroundWorker retryingRefusals(SealedReports sealed, Correspondence letters) {
		return new BackgroundWorker("Trying again what was refused", Flux.interval(REFUSALS),
				() -> sealed.retryRefused().then(letters.retryRefused()));
	}

	private static Mono<Void> admitAll(Admissions admissions) {
		// One lane's failure lets the other finish: no transaction is cancelled.
		return Flux.range(0, LANES).flatMapDelayError(lane -> admitUntilNone(admissions), LANES, LANES).then();
	}

	private static Mono<Void> admitUntilNone(Admissions admissions) {
		return admissions.admitOne().expand(admitted -> admissions.admitOne()).then();
	}

}
