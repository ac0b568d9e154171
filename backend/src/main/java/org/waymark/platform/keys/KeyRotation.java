package org.waymark.platform.keys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.crypto.WrappingKeys;

/**
 * Keeps the processes of the hub at one key, and wraps documents anew while an old one is
 * still there.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class KeyRotation {

	private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);

	/** How long nothing is looked for after nothing was found. */
	private static final Duration REST = Duration.ofMinutes(10);

	/** How long a start waits for the database. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final UUID process = UUID.randomUUID();

	private final HubKeys keys;

	private final KeyLedgerStore ledger;

	private final Rewrapping rewrapping;

	private final InstantSource clock;

	/** Until when each set of keys is at rest. */
	private final Map<String, Instant> rests = new ConcurrentHashMap<>();

	KeyRotation(HubKeys keys, KeyLedgerStore ledger, Rewrapping rewrapping, InstantSource clock) {
		this.keys = keys;
		this.ledger = ledger;
		this.rewrapping = rewrapping;
		this.clock = clock;
	}

	/**
	 * The same before anybody is served.
	 * @return a sentence for each set of which only keys are left that were destroyed;
	 * none while the database is away: then nothing can be stored either
	 */
	Mono<List<String>> begin() {
		return turn().thenMany(Flux.fromIterable(this.keys.wrapping()))
			.filterWhen(set -> this.ledger.areDestroyed(set.name(), set.ids()))
			.map(set -> "The keys of the file " + set.file()
					+ " were destroyed: another is in force. Give this process " + "the file that the others have.")
			.collectList()
			.timeout(PATIENCE)
			.onErrorResume(Exception.class, failure -> later("Looking at the keys", failure).thenReturn(List.of()));
	}

	/** Says which keys this process has, and takes the one in force. */
	@Scheduled(fixedDelayString = "${waymark.keys.turn-every:5s}")
	Mono<Void> turn() {
		return Flux.fromIterable(this.keys.wrapping())
			.concatMap(this::turn)
			.then(Mono.defer(this.ledger::forget))
			.onErrorResume(Exception.class, failure -> later("Looking at the keys", failure));
	}

	/** Wraps documents anew, once every process seals with the new key. */
	@Scheduled(fixedDelayString = "${waymark.keys.rewrap-every:10s}")
	Mono<Void> rewrap() {
		return Flux.fromIterable(this.keys.wrapping())
			.filter(this::isDue)
			.filterWhen(set -> this.ledger.settled(set.name(), set.inForce()))
			.concatMap(set -> this.rewrapping.pass(set).doOnNext(done -> rest(set, done)))
			.then()
			.onErrorResume(Exception.class, failure -> later("Wrapping documents anew", failure));
	}

	private Mono<Void> turn(WrappingKeys set) {
		return Mono.fromCallable(set::reread)
			.subscribeOn(Schedulers.boundedElastic())
			.doOnNext(changed -> wake(set, changed))
			.then(Mono.defer(() -> this.ledger.beat(this.process, set)))
			.then(Mono.defer(() -> this.ledger.note(set)))
			.then(Mono.defer(() -> this.ledger.bringIntoForce(set.name(), newest(set))))
			.then(Mono.defer(() -> this.ledger.inForce(set.name())))
			.doOnNext(id -> take(set, id))
			.then();
	}

	private void wake(WrappingKeys set, boolean changed) {
		if (changed) {
			this.rests.remove(set.name());
			log.info("The file of the {} keys holds others now: {}", set.name(), set.ids());
		}
	}

	private void take(WrappingKeys set, long id) {
		long before = set.inForce();
		set.use(id);
		if (set.inForce() != before) {
			log.info("The {} key {} is in force now", set.name(), id);
		}
	}

	private boolean isDue(WrappingKeys set) {
		return set.ids().size() > 1 && set.inForce() == newest(set)
				&& !this.clock.instant().isBefore(this.rests.getOrDefault(set.name(), Instant.EPOCH));
	}

	private void rest(WrappingKeys set, int done) {
		if (done == 0) {
			this.rests.put(set.name(), this.clock.instant().plus(REST));
		}
	}

	private static long newest(WrappingKeys set) {
		return set.ids().get(set.ids().size() - 1);
	}

	/** The next turn tries again; nothing is lost, since the old key is still there. */
	private static Mono<Void> later(String what, Exception failure) {
		log.warn("{} failed and is tried again: {}", what, failure.getClass().getSimpleName());
		return Mono.empty();
	}

}
