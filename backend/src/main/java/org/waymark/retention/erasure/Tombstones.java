package org.waymark.retention.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.copy.HubFolder;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.retention.holds.Holds;

/**
 * Keeps tombstones off the server of the database, and erases again in a restored copy
 * what they name. Without a folder the ids stay in the database.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Tombstones {

	private static final Logger log = LoggerFactory.getLogger(Tombstones.class);

	private static final int AT_ONCE = 100;

	private final ErasureStore store;

	private final Holds holds;

	private final Audit audit;

	private final TriageDatabase database;

	private final @Nullable Path folder;

	private final AtomicBoolean applied = new AtomicBoolean();

	@Autowired
	Tombstones(ErasureStore store, Holds holds, Audit audit, TriageDatabase database, HubFolder folder) {
		this(store, holds, audit, database, folder.path().orElse(null));
	}

	Tombstones(ErasureStore store, Holds holds, Audit audit, TriageDatabase database, @Nullable Path folder) {
		this.store = store;
		this.holds = holds;
		this.audit = audit;
		this.database = database;
		this.folder = folder;
	}

	/** Writes new ones to the file, and takes their ids from the database. */
	Mono<Void> write() {
		Path own = this.folder;
		return (own == null) ? Mono.empty()
				: this.store.unwritten(AT_ONCE)
					.collectList()
					.flatMapIterable(all -> all)
					.concatMap(one -> add(own, one).then(this.store.written(one)))
					.then();
	}

	private static Mono<Void> add(Path folder, Tombstone one) {
		return Mono.<Void>fromRunnable(() -> {
			try {
				new TombstoneFile(folder).add(one);
			}
			catch (IOException full) {
				throw new UncheckedIOException(full);
			}
		}).subscribeOn(Schedulers.boundedElastic());
	}

	/**
	 * Erases again what is there though a tombstone names it, once in the life of a
	 * process.
	 * @return the numbers of those that the copy does not let go, with what keeps them
	 */
	Mono<List<String>> eraseAgain() {
		Path own = this.folder;
		return (own == null || this.applied.get()) ? Mono.just(List.of())
				: Mono.fromCallable(() -> new TombstoneFile(own).read())
					.subscribeOn(Schedulers.boundedElastic())
					.flatMap(this.store::thereAgain)
					.flatMapIterable(all -> all)
					.concatMap(this::eraseAgain)
					.collectList()
					.doOnNext(refused -> this.applied.set(true));
	}

	private Mono<String> eraseAgain(Tombstone one) {
		return this.holds.apartFrom(one.report())
			.flatMap(read -> this.store.eraseAgain(one.report(), read))
			.filter(answer -> answer.there())
			.delayUntil(answer -> answer.kept().isEmpty() ? recorded(one) : Mono.empty())
			.as(this.database.transactions()::transactional)
			.flatMap(answer -> answer.kept().isEmpty() ? Mono.empty()
					: Mono.just(one.number() + " (" + String.join(", ", answer.kept()) + ")"));
	}

	private Mono<Void> recorded(Tombstone one) {
		log.warn("Tombstone {} was applied: its report was there again", one.number());
		return this.audit
			.record(AuditEntry.of(Act.REPORT_ERASED_AGAIN, Actor.SYSTEM, one.report().value()).detail(one.rule()));
	}

}
