package org.waymark.platform.keys;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.crypto.WrappingKeys;
import org.waymark.platform.keys.KeyLedgerStore.LedgerKey;

/** Figures of a rotation, and a warning when one is late. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class KeyFigures {

	private static final Logger log = LoggerFactory.getLogger(KeyFigures.class);

	private final HubKeys keys;

	private final KeyLedgerStore ledger;

	private final SealedColumnStore columns;

	private final KeyAges ages;

	private final InstantSource clock;

	private final Map<String, Long> left = new ConcurrentHashMap<>();

	private final Map<String, Long> overdue = new ConcurrentHashMap<>();

	private final Map<String, Long> missing = new ConcurrentHashMap<>();

	KeyFigures(HubKeys keys, KeyLedgerStore ledger, SealedColumnStore columns, KeyAges ages, InstantSource clock,
			MeterRegistry meters) {
		this.keys = keys;
		this.ledger = ledger;
		this.columns = columns;
		this.ages = ages;
		this.clock = clock;
		for (WrappingKeys set : keys.wrapping()) {
			gauge("waymark.keys.left", "Documents that are still to be wrapped under the new key", set, this.left,
					meters);
			gauge("waymark.keys.overdue", "Keys that should have been replaced or destroyed by now", set, this.overdue,
					meters);
			gauge("waymark.keys.missing", "Whether the key in force is not among those of this process", set,
					this.missing, meters);
		}
	}

	/**
	 * Counting documents reads much, so it is done seldom, and only during a rotation.
	 */
	@Scheduled(fixedRate = 10, timeUnit = TimeUnit.MINUTES)
	Mono<Void> look() {
		return this.ledger.all()
			.collectList()
			.flatMap(all -> Flux.fromIterable(this.keys.wrapping()).concatMap(set -> look(set, all)).then())
			.onErrorResume(Exception.class, KeyFigures::later);
	}

	private Mono<Void> look(WrappingKeys set, List<LedgerKey> all) {
		List<LedgerKey> own = all.stream().filter(key -> key.set().equals(set.name()) && key.there()).toList();
		long late = own.stream().filter(this::isLate).count();
		this.overdue.put(set.name(), late);
		this.missing.put(set.name(),
				set.ids().contains(set.inForce()) && own.stream()
					.filter(key -> key.inForce() != null && key.replaced() == null)
					.allMatch(key -> set.ids().contains(key.id())) ? 0L : 1L);
		warn(set, late);
		return (set.ids().size() == 1) ? Mono.fromRunnable(() -> this.left.put(set.name(), 0L))
				: this.columns.documents(set.name()).doOnNext(documents -> count(set, documents)).then();
	}

	private void count(WrappingKeys set, Map<Long, Long> documents) {
		this.left.put(set.name(),
				documents.entrySet()
					.stream()
					.filter(entry -> entry.getKey() != set.inForce())
					.mapToLong(Map.Entry::getValue)
					.sum());
	}

	private boolean isLate(LedgerKey key) {
		Instant now = this.clock.instant();
		return now.isAfter(this.ages.destroy(key.begun()))
				|| key.replaced() == null && key.inForce() != null && now.isAfter(this.ages.replace(key.begun()));
	}

	private void warn(WrappingKeys set, long late) {
		if (late > 0) {
			log.warn("Keys ({}) should have been replaced or destroyed by now: {}. Copies of the database open for "
					+ "longer than was published. See 'keys status'", set.name(), late);
		}
		if (this.missing.getOrDefault(set.name(), 0L) > 0) {
			log.error("The {} key in force is not among those of this process. Give it the file", set.name());
		}
	}

	private static void gauge(String name, String what, WrappingKeys set, Map<String, Long> figures,
			MeterRegistry meters) {
		Gauge.builder(name, () -> figures.getOrDefault(set.name(), 0L))
			.description(what)
			.tag("keys", set.name())
			.register(meters);
	}

	private static Mono<Void> later(Exception failure) {
		log.warn("Looking at the age of keys failed and is tried again: {}", failure.getClass().getSimpleName());
		return Mono.empty();
	}

}
