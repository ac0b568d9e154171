package org.waymark.notification.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.notification.senders.Arrival;
import org.waymark.notification.senders.SendFailed;
import org.waymark.notification.senders.Senders;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/**
 * Sends what is due. A batch is claimed and committed before anything leaves the process;
 * who dies between sending and noting it leaves a lease that runs out, and the message
 * goes again under the same id.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Dispatcher {

	private static final int BATCH = 8;

	private final OutboxStore store;

	private final Senders senders;

	private final AddressedMessages letters;

	private final ParkedMail parked;

	private final OutboxProperties settings;

	private final TriageDatabase database;

	private final InstantSource time;

	Dispatcher(OutboxStore store, Senders senders, AddressedMessages letters, ParkedMail parked,
			OutboxProperties settings, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.senders = senders;
		this.letters = letters;
		this.parked = parked;
		this.settings = settings;
		this.database = database;
		this.time = time;
	}

	/** Sends what is due in a lane, batch after batch, until nothing is. */
	Mono<Void> dispatch(OutboxLane lane) {
		return batch(lane).expand(claimed -> claimed.isEmpty() ? Mono.empty() : batch(lane)).then();
	}

	private Mono<List<ClaimedMessage>> batch(OutboxLane lane) {
		return Mono.defer(() -> claim(lane).collectList()).delayUntil(this::deliver);
	}

	private Flux<ClaimedMessage> claim(OutboxLane lane) {
		var now = this.time.instant();
		return this.store.claim(lane, BATCH, now, now.plus(this.settings.lease()));
	}

	private Mono<Void> deliver(List<ClaimedMessage> batch) {
		return Flux.fromIterable(batch).flatMapDelayError(this::deliver, BATCH, BATCH).then();
	}

	private Mono<Void> deliver(ClaimedMessage message) {
		Mono<Void> work = message.handed().isPresent() ? ask(message, message.handed().get()) : send(message);
		return work.onErrorResume(SendFailed.class, failed -> again(message, failed));
	}

	private Mono<Void> send(ClaimedMessage message) {
		return Mono.fromCallable(() -> this.letters.of(message))
			.flatMap(letter -> this.senders.send(letter, message.attempts() > 1))
			.flatMap(handed -> left(message, handed));
	}

	private Mono<Void> left(ClaimedMessage message, Optional<String> handed) {
		return handed.map(name -> handedOver(message, name)).orElseGet(() -> sent(message, "SENT"));
	}

	private Mono<Void> handedOver(ClaimedMessage message, String handed) {
		return this.store.handedOver(message.id(), handed, this.time.instant().plus(this.settings.asks()))
			.then(note(message, "HANDED_OVER"))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> ask(ClaimedMessage message, String handed) {
		return this.senders.arrived(message.route(), handed)
			.flatMap(arrival -> (arrival == Arrival.NOT_YET)
					? this.store.handedOver(message.id(), handed, this.time.instant().plus(this.settings.asks()))
					: sent(message, arrival.name()));
	}

	private Mono<Void> sent(ClaimedMessage message, String outcome) {
		return this.store.sent(message.id(), this.time.instant())
			.then(note(message, outcome))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> again(ClaimedMessage message, SendFailed failed) {
		return note(message, failed.code()).then(Mono.defer(() -> postponeOrPark(message, failed)))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> postponeOrPark(ClaimedMessage message, SendFailed failed) {
		List<Duration> waits = this.settings.retries();
		return (message.attempts() <= waits.size() && !failed.forGood())
				? this.store.postpone(message, this.time.instant().plus(waits.get(message.attempts() - 1)))
				: park(message, failed);
	}

	/**
	 * An address that somebody outside gave is nobody's to mend at night: it waits on the
	 * page of messages. Else the alert is locked first: acknowledging one takes the two
	 * locks in that order.
	 */
	private Mono<Void> park(ClaimedMessage message, SendFailed failed) {
		return (failed.ofAddress() && message.purpose().outward()) ? this.store.park(message)
				: this.parked.parked().then(this.store.park(message));
	}

	private Mono<Void> note(ClaimedMessage message, String outcome) {
		return Mono.defer(() -> this.store.note(message.id(), this.time.instant(), outcome));
	}

}
