package org.waymark.notification.outbox;

import java.util.Collection;
import java.util.Optional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The outbox as its page shows it: states and times, never recipients. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class SentMessages {

	private static final int SHOWN = 100;

	private final MessagesStore listed;

	private final OutboxStore store;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	SentMessages(MessagesStore listed, OutboxStore store, Audit audit, TriageDatabase database, InstantSource time) {
		this.listed = listed;
		this.store = store;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	/** The newest messages, those that need a person first; at most a hundred. */
	public Flux<ListedMessage> list() {
		return this.listed.list(SHOWN);
	}

	/** How it stands with the messages that tell reporters of these letters. */
	public Flux<LetterNotice> about(Collection<UUID> letters) {
		return Flux.defer(() -> this.listed.about(letters));
	}

	/**
	 * Tries a parked message again, from the first wait on.
	 * @return false when it is not parked any more
	 */
	public Mono<Boolean> requeue(UUID message, StaffId staff) {
		return settle(this.store.requeue(message, this.time.instant()), message, Act.MESSAGE_REQUEUED, "REQUEUED",
				staff);
	}

	/**
	 * Gives a parked message up, for example one to an address that does not exist. Its
	 * recipient is erased.
	 * @return false if it is no longer parked
	 */
	public Mono<Boolean> giveUp(UUID message, StaffId staff) {
		return settle(this.store.giveUp(message, this.time.instant()), message, Act.MESSAGE_GIVEN_UP, "GIVEN_UP",
				staff);
	}

	private Mono<Boolean> settle(Mono<Boolean> change, UUID message, Act act, String outcome, StaffId staff) {
		return change.filter(done -> done)
			.delayUntil(done -> this.store.note(message, this.time.instant(), outcome)
				.then(this.audit.record(AuditEntry.of(act, Actor.staff(staff), message))))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

	/**
	 * The message that tells a reporter of a letter.
	 *
	 * @param state its state, a code
	 * @param last how the last try ended, a code; empty before the first
	 */
	public record LetterNotice(UUID letter, String state, Optional<String> last) {

		/** The code of what is known of it: its state, or that it arrived. */
		public String known() {
			return this.last.filter("ARRIVED"::equals).orElse(this.state);
		}

	}

	/**
	 * A message as the outbox page lists it.
	 *
	 * @param purpose why it is sent, a code
	 * @param route by which route, a code
	 * @param state its state, a code
	 * @param due when it is tried next, or asked after
	 * @param last how the last try ended, a code; empty before the first
	 */
	public record ListedMessage(UUID id, Instant made, String purpose, String route, String state, Instant due,
			int attempts, Optional<String> last) {

		public boolean parked() {
			return this.state.equals("PARKED");
		}

		/** Whether anything more is done with it. */
		public boolean open() {
			return this.state.equals("WAITING") || this.state.equals("HANDED_OVER");
		}

	}

}
