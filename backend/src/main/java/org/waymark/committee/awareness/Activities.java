package org.waymark.committee.awareness;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.committee.awareness.ActivityStore.Change;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** Keeps the awareness log. An entry is corrected or taken out, never deleted. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Activities {

	private final ActivityStore store;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	Activities(ActivityStore store, Audit audit, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	Mono<List<Activity>> of(int year) {
		return this.store.of(year).collectList();
	}

	/** The years that can be looked at, this one included; the newest first. */
	Mono<List<Integer>> years() {
		return this.store.years().collectList().map(years -> {
			TreeSet<Integer> all = new TreeSet<>(years);
			all.add(today().getYear());
			return List.copyOf(all.descendingSet());
		});
	}

	Mono<Activity> one(UUID id) {
		return this.store.one(id);
	}

	Mono<List<Change>> history(UUID id) {
		return this.store.history(id).collectList();
	}

	/** Stores a new entry. Sent twice, it is stored once. */
	Mono<Void> add(Activity activity, StaffId author) {
		return added(activity, author).as(this.database.transactions()::transactional);
	}

	/** Stores the rows of a table, all or none; those that are stored already stay. */
	Mono<Void> addAll(List<Activity> rows, StaffId author) {
		return Flux.fromIterable(rows)
			.concatMap(row -> added(row, author))
			.then()
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> added(Activity activity, StaffId author) {
		return this.store.add(activity, this.time.instant(), author)
			.flatMap(rows -> (rows == 0) ? Mono.empty() : recorded(Act.ACTIVITY_ADDED, activity, author));
	}

	/**
	 * Stores a correction.
	 * @return false when somebody else changed it since; nothing was kept
	 */
	Mono<Boolean> change(Activity activity, StaffId author) {
		return this.store.change(activity, this.time.instant(), author)
			.flatMap(rows -> (rows == 0) ? Mono.just(false)
					: recorded(Act.ACTIVITY_CHANGED, activity, author).thenReturn(true))
			.as(this.database.transactions()::transactional);
	}

	/** Today in Europe/London. */
	LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

	private Mono<Void> recorded(Act act, Activity activity, StaffId author) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(author), activity.id())).then();
	}

}
