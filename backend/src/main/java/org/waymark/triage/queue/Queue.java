package org.waymark.triage.queue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.Member;
import org.waymark.triage.ArrivalFigures.Arrivals;
import org.waymark.triage.ArrivalFigures;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.QueueStore.Counts;
import org.waymark.triage.queue.QueueStore.Moment;
import org.waymark.triage.words.References;

/** The queue as somebody reads it. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Queue {

	/** Reports are counted up to here; more are only said to be more. */
	static final int COUNTED = 1000;

	private static final int PAGE = 50;

	private final QueueStore store;

	private final EntryStore entries;

	private final ArrivalFigures arrivals;

	private final SharedRows shared;

	private final Audit audit;

	Queue(QueueStore store, EntryStore entries, ArrivalFigures arrivals, SharedRows shared, Audit audit) {
		this.store = store;
		this.entries = entries;
		this.arrivals = arrivals;
		this.shared = shared;
		this.audit = audit;
	}

	/**
	 * A page that somebody opens. It is recorded once; the looks that the open page takes
	 * by itself afterwards are not, since they show the same reader the same queue.
	 */
	Mono<Found> open(Asked asked) {
		return this.audit
			.record(AuditEntry.of("QUEUE_READ", Actor.staff(asked.reader()), "QUEUE").detail(asked.lane().name()))
			.then(look(asked));
	}

	/** The same page again. */
	Mono<Found> look(Asked asked) {
		return seen(asked).flatMap(seen -> found(asked, seen));
	}

	/**
	 * The same page for one of many open queues: what all of them see alike is read once.
	 */
	Mono<Found> again(Asked asked) {
		return (asked.alike() ? this.shared.of(asked.lane(), () -> seen(asked)) : seen(asked))
			.flatMap(seen -> found(asked, seen));
	}

	/** The version is read first: the rows are never older than it says. */
	private Mono<Seen> seen(Asked asked) {
		return this.store.moment().flatMap(moment -> at(moment, asked));
	}

	private Mono<Seen> at(Moment moment, Asked asked) {
		return Mono
			.zip(this.store.counts(COUNTED + 1), this.arrivals.now(), this.entries.of(asked, PAGE + 1).collectList())
			.map(read -> new Seen(moment, read.getT1(), read.getT2(), read.getT3()));
	}

	private Mono<Found> found(Asked asked, Seen seen) {
		return this.store.mine(asked.reader(), COUNTED + 1).map(mine -> new Found(asked, seen, mine));
	}

	/**
	 * Which page of the queue.
	 *
	 * @param after reference of the last report of the page before
	 * @param reader who asks
	 */
	record Asked(Lane lane, Optional<String> after, UUID reader) {

		static Asked of(String lane, String after, Member reader) {
			return new Asked(Lane.of(lane), References.read(after), reader.id());
		}

		/** Whether everybody who asks for it is shown the same reports. */
		boolean alike() {
			return this.lane != Lane.MINE && this.after.isEmpty();
		}

		Asked in(Lane other) {
			return new Asked(other, Optional.empty(), this.reader);
		}

		Asked next(List<QueueEntry> shown) {
			return new Asked(this.lane, Optional.of(shown.get(shown.size() - 1).reference()), this.reader);
		}

		String address(String path) {
			return UriComponentsBuilder.fromPath(path)
				.queryParam("lane", this.lane.slug())
				.queryParamIfPresent("after", this.after)
				.toUriString();
		}

	}

	/**
	 * What was read, the same for everybody who asks.
	 *
	 * @param entries the reports of the page, and one more if others follow
	 */
	record Seen(Moment moment, Counts counts, Arrivals arrivals, List<QueueEntry> entries) {

		@Override
		public String toString() {
			return "Seen[hidden]";
		}

	}

	/**
	 * What was read for one reader.
	 *
	 * @param mine how many reports the reader has
	 */
	record Found(Asked asked, Seen seen, long mine) {

		List<QueueEntry> entries() {
			return this.seen.entries().subList(0, Math.min(this.seen.entries().size(), PAGE));
		}

		boolean more() {
			return this.seen.entries().size() > PAGE;
		}

		long count(Lane lane) {
			return switch (lane) {
				case NEW -> this.seen.counts().fresh();
				case MINE -> this.mine;
				case TAKEN -> this.seen.counts().taken();
				case WAITING -> this.seen.counts().waiting();
				case SIGN_OFF -> this.seen.counts().unsigned();
				case HELD -> this.seen.counts().held();
				case CLOSED -> this.seen.counts().closed();
			};
		}

		@Override
		public String toString() {
			return "Found[hidden]";
		}

	}

}
