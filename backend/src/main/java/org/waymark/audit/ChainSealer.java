package org.waymark.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.database.TriageDatabase;

/**
 * Chains committed entries, one process at a time. An entry takes its place when it is
 * seen, so a transaction that commits late does not leave a hole.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ChainSealer {

	private static final Logger log = LoggerFactory.getLogger(ChainSealer.class);

	private static final int BATCH = 500;

	/**
	 * How far back an entry may lie that commits late. A transaction lasts for seconds,
	 * in which far fewer entries are numbered; the hourly sweep looks through all of
	 * them.
	 */
	private static final long WINDOW = 5_000;

	private final AuditStore entries;

	private final HubKeys keys;

	private final TriageDatabase database;

	ChainSealer(AuditStore entries, HubKeys keys, TriageDatabase database) {
		this.entries = entries;
		this.keys = keys;
		this.database = database;
	}

	@Scheduled(fixedDelayString = "${waymark.audit.seal-every:1s}")
	Mono<Void> seal() {
		return sealAll(WINDOW);
	}

	/** At start and every hour: whatever may have been left behind. */
	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
	Mono<Void> sweep() {
		return sealAll(Long.MAX_VALUE);
	}

	private Mono<Void> sealAll(long window) {
		return sealBatch(window).as(this.database.transactions()::transactional)
			.repeat()
			.takeUntil(sealed -> sealed < BATCH)
			.then()
			.onErrorResume(Exception.class, ChainSealer::later);
	}

	/** Seals what is there, at most one batch; emits how many entries it was. */
	private Mono<Integer> sealBatch(long window) {
		return this.entries.lockChain().flatMap(mine -> mine ? chain(window) : Mono.just(0));
	}

	private Mono<Integer> chain(long window) {
		return this.entries.head()
			.defaultIfEmpty(Link.beforeFirst())
			.flatMap(head -> this.entries.unsealed(Math.max(0, head.entry() - window), BATCH)
				.collectList()
				.flatMap(waiting -> append(head, waiting)));
	}

	private Mono<Integer> append(Link head, List<StoredEntry> waiting) {
		List<Link> links = new ArrayList<>();
		Link before = head;
		for (StoredEntry entry : waiting) {
			before = new Link(before.position() + 1, entry.id(), this.keys.auditDigest(entry.following(before)));
			links.add(before);
		}
		return links.isEmpty() ? Mono.just(0) : this.entries.add(links).thenReturn(links.size());
	}

	/**
	 * The next run seals what this one could not; nothing is lost, since entries wait in
	 * their table.
	 */
	private static Mono<Void> later(Exception failure) {
		log.warn("Sealing the audit failed and is tried again: {}", failure.getClass().getSimpleName());
		return Mono.empty();
	}

}
