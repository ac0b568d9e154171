package org.waymark.notification.duty;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** The people on duty now, the alerts, and who was told of them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class DutyRecord {

	private static final int SHOWN = 20;

	private static final Duration LATELY = Duration.ofDays(1);

	private final DutyRecordStore store;

	private final Rota rota;

	private final InstantSource time;

	DutyRecord(DutyRecordStore store, Rota rota, InstantSource time) {
		this.store = store;
		this.rota = rota;
		this.time = time;
	}

	/** The team on duty now, and who is told after them. */
	public OnDuty now() {
		return this.rota.at(this.time.instant());
	}

	/** Open alerts: at most one, and one test. */
	public Flux<Alert> open() {
		return this.store.open();
	}

	/**
	 * The urgent alert that was acknowledged last, of those of a day; empty if there is
	 * none.
	 */
	public Mono<Alert> answered() {
		return this.store.answered(this.time.instant().minus(LATELY));
	}

	/** The newest alerts first, open or past, at most twenty. */
	public Flux<Alert> newest() {
		return this.store.newest(SHOWN);
	}

	/** Every message of these alerts, in the order in which they were made. */
	public Mono<List<Told>> told(Set<UUID> alerts) {
		return this.store.told(alerts).collectList();
	}

}
