package org.waymark.triage.queue;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
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

	private final ArrivalFigures arrivals;

	private final Audit audit;

	Queue(QueueStore store, ArrivalFigures arrivals, Audit audit) {
		this.store = store;
		this.arrivals = arrivals;
		this.audit = audit;
	}

	/**
	 * A page that somebody opens. It is recorded once; the looks that the open page takes
	 * by itself afterwards are not, since they show the same reader the same queue.
	 */
	Mono<Found> open(Asked asked, Member reader) {
		return this.audit
			.record(AuditEntry.of("QUEUE_READ", Actor.staff(reader.id()), "QUEUE").detail(asked.lane().name()))
			.then(look(asked));
	}

	/**
	 * The same page again. Its version is read first: the rows are never older than it
	 * says.
	 */
	Mono<Found> look(Asked asked) {
		return this.store.moment().flatMap(moment -> at(moment, asked));
	}

	private Mono<Found> at(Moment moment, Asked asked) {
		return Mono.zip(this.store.counts(COUNTED + 1), this.arrivals.now(), entries(asked).collectList())
			.map(read -> new Found(asked, moment, read.getT1(), read.getT2(), read.getT3()));
	}

	private Flux<QueueEntry> entries(Asked asked) {
		return asked.after()
			.map(reference -> this.store.after(reference, asked.lane(), PAGE + 1))
			.orElseGet(() -> this.store.first(asked.lane(), PAGE + 1));
	}

	/**
	 * Which page of the queue.
	 *
	 * @param after reference of the last report of the page before
	 */
	record Asked(Lane lane, Optional<String> after) {

		static Asked of(String lane, String after) {
			return new Asked(Lane.of(lane), References.read(after));
		}

		Asked next(List<QueueEntry> shown) {
			return new Asked(this.lane, Optional.of(shown.get(shown.size() - 1).reference()));
		}

		String address(String path) {
			return UriComponentsBuilder.fromPath(path)
				.queryParam("lane", this.lane.slug())
				.queryParamIfPresent("after", this.after)
				.toUriString();
		}

	}

	/**
	 * What was read.
	 *
	 * @param entries the reports of the page
	 * @param more whether others follow
	 */
	record Found(Asked asked, Moment moment, Counts counts, Arrivals arrivals, List<QueueEntry> entries, boolean more) {

		Found(Asked asked, Moment moment, Counts counts, Arrivals arrivals, List<QueueEntry> read) {
			this(asked, moment, counts, arrivals, read.subList(0, Math.min(read.size(), PAGE)), read.size() > PAGE);
		}

		@Override
		public String toString() {
			return "Found[hidden]";
		}

	}

}
