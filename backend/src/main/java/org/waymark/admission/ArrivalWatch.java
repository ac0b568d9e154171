package org.waymark.admission;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.intake.SealedReports;
import org.waymark.intake.SealedReports.HandOverFigures;
import org.waymark.intake.waiting.ArrivalFigures;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Watches that nothing accepted is stuck on its way to the desk: figures for the desk and
 * for monitoring, an alert and a line in the log while something waits too long.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ArrivalWatch implements ArrivalFigures {

	private static final Logger log = LoggerFactory.getLogger(ArrivalWatch.class);

	/** Admission takes well under a second; a minute means that it does not work. */
	private static final Duration TOO_LONG = Duration.ofSeconds(60);

	private final SealedReports sealed;

	private final DutyAlerts alerts;

	private final AtomicReference<HandOverFigures> last = new AtomicReference<>(
			new HandOverFigures(0, Duration.ZERO, 0));

	ArrivalWatch(SealedReports sealed, DutyAlerts alerts, MeterRegistry meters) {
		this.sealed = sealed;
		this.alerts = alerts;
		Gauge.builder("waymark.reports.waiting", () -> this.last.get().waiting())
			.description("Accepted reports that are not on the desk yet")
			.register(meters);
		Gauge.builder("waymark.reports.waiting.oldest", () -> this.last.get().oldest().toSeconds())
			.description("Age of the oldest of them")
			.baseUnit("seconds")
			.register(meters);
		Gauge.builder("waymark.reports.repair", () -> this.last.get().setAside())
			.description("Reports that could not be opened and wait for repair")
			.register(meters);
	}

	@Override
	public Mono<ArrivalFigures.Arrivals> now() {
		return this.sealed.arrivals().map(ArrivalWatch::figures);
	}

	@Scheduled(fixedRate = 5_000)
	Mono<Void> look() {
		return this.sealed.arrivals()
			.doOnNext(this.last::set)
			.filter(ArrivalWatch::late)
			.flatMap(late -> this.alerts.raiseWhile(AlertReason.NOT_ADMITTED))
			// The last figures stand; that the database is away is said by the health
			// figure.
			.onErrorResume(Exception.class, away -> Mono.empty());
	}

	@Scheduled(fixedRate = 60_000)
	void warn() {
		HandOverFigures arrivals = this.last.get();
		if (arrivals.setAside() > 0 || late(arrivals)) {
			log.warn("{} reports wait for admission, the oldest for {} s; {} wait for repair", arrivals.waiting(),
					arrivals.oldest().toSeconds(), arrivals.setAside());
		}
	}

	private static boolean late(HandOverFigures arrivals) {
		return arrivals.oldest().compareTo(TOO_LONG) > 0;
	}

	private static ArrivalFigures.Arrivals figures(HandOverFigures arrivals) {
		return new ArrivalFigures.Arrivals(arrivals.waiting(),
				(arrivals.waiting() > 0) ? Optional.of(arrivals.oldest()) : Optional.empty(), arrivals.setAside());
	}

}
