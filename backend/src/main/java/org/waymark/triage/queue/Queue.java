package org.waymark.triage.queue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.desk.References;
import org.waymark.intake.waiting.ArrivalFigures;
import org.waymark.intake.waiting.ArrivalFigures.Arrivals;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.QueueExtras.Beside;
import org.waymark.triage.queue.QueueStore.Counts;
import org.waymark.triage.queue.QueueStore.Moment;
import org.waymark.triage.queue.QueueStore.Own;
import org.waymark.triage.queue.QueueStore.Standing;

/** The queue as a person reads it. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Queue {

	/** Reports are counted up to here; more are only said to be more. */
	static final int COUNTED = 1000;

	private static final int PAGE = 50;

	private final QueueStore store;

	private final EntryStore entries;

	private final ArrivalFigures arrivals;

	private final QueueExtras besides;

	private final SharedRows shared;

	private final Audit audit;

	Queue(QueueStore store, EntryStore entries, ArrivalFigures arrivals, QueueExtras besides, SharedRows shared,
			Audit audit) {
		this.store = store;
		this.entries = entries;
		this.arrivals = arrivals;
		this.besides = besides;
		this.shared = shared;
		this.audit = audit;
	}

	/**
	 * Records that a person reads a page. Done once a page: when the open page reads
	 * itself again, it shows the same reader the same queue.
	 */
	Mono<Void> record(Asked asked) {
		return this.audit
			.record(AuditEntry.of(Act.QUEUE_READ, Actor.staff(asked.reader())).detail(asked.lane().name()));
	}

	/** A page as it stands. */
	Mono<Found> look(Asked asked) {
		return seen(asked).flatMap(seen -> found(asked, seen));
	}

	/**
	 * The same page for one of many open queues: the part that all of them share is read
	 * and rendered once.
	 */
	Mono<ResponseEntity<byte[]>> again(Asked asked, Function<Found, ResponseEntity<byte[]>> writing) {
		return asked.alike() ? this.shared.of(asked, () -> seen(asked), writing) : look(asked).map(writing);
	}

	/** The version is read first: the rows are never older than it says. */
	private Mono<Seen> seen(Asked asked) {
		return this.store.moment().flatMap(moment -> at(moment, asked));
	}

	private Mono<Seen> at(Moment moment, Asked asked) {
		return Mono
			.zip(this.store.counts(asked.reader(), COUNTED + 1), this.arrivals.now(),
					this.entries.of(asked, PAGE + 1).collectList(), this.besides.of(asked.lane(), asked.reader()))
			.map(read -> new Seen(moment, read.getT1(), read.getT2(), read.getT3(), read.getT4()));
	}

	private Mono<Found> found(Asked asked, Seen seen) {
		return this.store.own(asked.reader(), COUNTED + 1).map(own -> new Found(asked, seen, own));
	}

	/**
	 * Which page of the queue.
	 *
	 * @param filter what it is narrowed down to
	 * @param after reference of the last report of the page before
	 * @param reader who asks
	 */
	record Asked(Lane lane, Filter filter, Optional<ReportReference> after, StaffId reader) {

		/** The request of an address. */
		static Asked of(MultiValueMap<String, String> asked, Member reader) {
			return new Asked(Lane.of(Objects.requireNonNullElse(asked.getFirst("lane"), "")), Filter.of(asked),
					References.read(Objects.requireNonNullElse(asked.getFirst("after"), "")), reader.id());
		}

		/** Whether all to whom the same is closed are shown the same reports. */
		boolean alike() {
			return this.lane != Lane.MINE && this.lane != Lane.TEAM && this.filter.none() && this.after.isEmpty();
		}

		Asked in(Lane other, Filter narrowed) {
			return new Asked(other, narrowed, Optional.empty(), this.reader);
		}

		Asked next(List<QueueEntry> shown) {
			return new Asked(this.lane, this.filter, Optional.of(shown.get(shown.size() - 1).reference()), this.reader);
		}

		String address(String path) {
			return this.filter.on(UriComponentsBuilder.fromPath(path).queryParam("lane", this.lane.slug()))
				.queryParamIfPresent("after", this.after)
				.toUriString();
		}

	}

	/**
	 * The queue as read; shared by readers with the same access.
	 *
	 * @param entries the reports of the page, and one more if others follow
	 * @param beside the parts beside them
	 */
	record Seen(Moment moment, Counts counts, Arrivals arrivals, List<QueueEntry> entries, Beside beside) {

		@Override
		public String toString() {
			return "Seen[hidden]";
		}

	}

	/**
	 * The queue as read for one reader.
	 *
	 * @param own how many reports the reader and their team have
	 */
	record Found(Asked asked, Seen seen, Own own) {

		List<QueueEntry> entries() {
			return this.seen.entries().subList(0, Math.min(this.seen.entries().size(), PAGE));
		}

		boolean more() {
			return this.seen.entries().size() > PAGE;
		}

		long count(Lane lane) {
			Standing standing = this.seen.counts().standing();
			return switch (lane) {
				case NEW -> standing.fresh();
				case MINE -> this.own.mine();
				case TEAM -> this.own.team();
				case TAKEN -> standing.taken();
				case WAITING -> standing.waiting();
				case SIGN_OFF -> standing.unsigned();
				case HELD -> standing.held();
				case NIGHT -> standing.night();
				case REPAIR -> this.seen.arrivals().repair();
				case OPEN -> standing.open();
				case CLOSED -> standing.closed();
			};
		}

		@Override
		public String toString() {
			return "Found[hidden]";
		}

	}

}
