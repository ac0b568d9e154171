package org.waymark.triage.queue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/**
 * Figures of the held lane for monitoring: a real report may be in it, and must not wait
 * because nobody looks.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HeldWatch {

	private static final long EVERY = 15_000;

	/** In a flood nobody needs to know it more exactly. */
	private static final int MOST = 10_000;

	private final DatabaseClient db;

	private final AtomicReference<Held> last = new AtomicReference<>(new Held(0, 0));

	HeldWatch(TriageDatabase database, MeterRegistry meters) {
		this.db = database.client();
		Gauge.builder("waymark.reports.held", () -> this.last.get().unread())
			.description("Held reports that nobody has opened, counted to 10,000")
			.register(meters);
		Gauge.builder("waymark.reports.held.oldest", () -> this.last.get().oldest())
			.description("Age of the oldest of them")
			.baseUnit("seconds")
			.register(meters);
	}

	@Scheduled(fixedRate = EVERY)
	Mono<Void> look() {
		return held().doOnNext(this.last::set)
			.then()
			// The last figures stand; that the database is away is said by the health
			// figure.
			.onErrorResume(Exception.class, away -> Mono.empty());
	}

	Mono<Held> held() {
		return this.db.sql("""
				SELECT count(*) AS unread,
				       coalesce(extract(epoch FROM clock_timestamp() - min(received)), 0)::bigint AS oldest
				FROM (SELECT received FROM triage.report WHERE place = 'HELD' AND looked IS NULL LIMIT :limit) h
				""").bind("limit", MOST).mapProperties(Held.class).one().timeout(Duration.ofSeconds(10));
	}

	/**
	 * The reports in the held lane.
	 *
	 * @param unread how many reports nobody has opened
	 * @param oldest seconds since the oldest of them came
	 */
	record Held(long unread, long oldest) {

	}

}
