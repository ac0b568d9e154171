package org.waymark.committee.route;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.committee.route.WalkStore.Past;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * Keeps the log of those who tried the route. An entry is corrected or taken out, never
 * deleted.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Walks {

	private final WalkStore store;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	Walks(WalkStore store, Audit audit, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	Mono<List<Walk>> all() {
		return this.store.all().collectList();
	}

	Mono<Walk> one(UUID id) {
		return this.store.one(id);
	}

	Mono<List<Past>> history(UUID id) {
		return this.store.history(id).collectList();
	}

	/** What happened on the pages of the journey in a quarter. */
	Mono<List<RouteFigure>> figures(LocalDate firstDay) {
		return this.store.figures(firstDay, firstDay.plusMonths(3)).collectList();
	}

	/** Stores a new entry. Sent twice, it is stored once. */
	Mono<Void> add(Walk walk, StaffId author) {
		return this.store.add(walk, this.time.instant(), author)
			.flatMap(rows -> (rows == 0) ? Mono.empty() : recorded(Act.WALK_ADDED, walk, author))
			.as(this.database.transactions()::transactional);
	}

	/**
	 * Stores a correction.
	 * @return false when somebody else changed it since; nothing was kept
	 */
	Mono<Boolean> change(Walk walk, StaffId author) {
		return this.store.change(walk, this.time.instant(), author)
			.flatMap(rows -> (rows == 0) ? Mono.just(false) : recorded(Act.WALK_CHANGED, walk, author).thenReturn(true))
			.as(this.database.transactions()::transactional);
	}

	/** Today in Europe/London. */
	LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

	private Mono<Void> recorded(Act act, Walk walk, StaffId author) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(author), walk.id())).then();
	}

}
