package org.waymark.retention.erasure;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
import org.waymark.retention.DueReport;
import org.waymark.retention.DueReports;
import org.waymark.retention.erasure.ErasureStore.Waiting;
import org.waymark.retention.holds.Holds;

/** Erases reports that are due: one person makes a list, another agrees. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Erasures {

	/** A list is short, so that a person can look at each report on it. */
	static final int ON_A_LIST = 20;

	private static final int LISTS = 50;

	private static final String ERASED = "ERASED";

	private final ErasureStore store;

	private final DueReports due;

	private final Holds holds;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	Erasures(ErasureStore store, DueReports due, Holds holds, Audit audit, TriageDatabase database,
			InstantSource time) {
		this.store = store;
		this.due = due;
		this.holds = holds;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	Mono<List<ErasureRun>> newest() {
		return this.store.newest(LISTS).collectList();
	}

	Mono<Map<String, Long>> figure() {
		return this.store.figure();
	}

	Mono<ErasureRun> one(UUID id, StaffId reader) {
		return this.store.one(id, reader);
	}

	/**
	 * Makes a list of what is due.
	 * @param id random name of the form, so that one sent twice makes one list
	 * @return false if nothing is due
	 */
	Mono<Boolean> list(UUID id, boolean rehearsal, StaffId by) {
		return this.store.one(id, by)
			.map(there -> true)
			.switchIfEmpty(Mono.defer(() -> this.due.find(ON_A_LIST)
				.collectList()
				.filter(found -> !found.isEmpty())
				.flatMap(found -> add(id, rehearsal, found, by))
				.defaultIfEmpty(false)));
	}

	private Mono<Boolean> add(UUID id, boolean rehearsal, List<DueReport> found, StaffId by) {
		return this.store.add(id, rehearsal, by)
			.thenMany(Flux.range(0, found.size()))
			.concatMap(at -> this.store.refer(id, at + 1, found.get(at)))
			.then(this.audit
				.record(AuditEntry.of(Act.ERASURE_LISTED, Actor.staff(by), id).detail(rehearsal ? "REHEARSAL" : "")))
			.thenReturn(true)
			.as(this.database.transactions()::transactional);
	}

	/**
	 * A second person answers. What they agree to is done at once.
	 * @return false if somebody answered before, or they made the list themselves
	 */
	Mono<Boolean> answer(ErasureRun run, boolean agreed, StaffId by) {
		return this.store.answer(run.id(), agreed, by)
			.filter(rows -> rows > 0)
			.flatMap(rows -> this.audit
				.record(AuditEntry.of(agreed ? Act.ERASURE_AGREED : Act.ERASURE_REFUSED, Actor.staff(by), run.id()))
				.thenReturn(true))
			.as(this.database.transactions()::transactional)
			.delayUntil(answered -> agreed ? carryOut() : Mono.empty())
			.defaultIfEmpty(false);
	}

	/**
	 * Does what two people agreed to. Called again, late, or by several processes at
	 * once, it does nothing twice.
	 */
	Mono<Void> carryOut() {
		return this.store.waiting(ON_A_LIST).collectList().flatMapIterable(all -> all).concatMap(this::erase).then();
	}

	private Mono<Void> erase(Waiting one) {
		return this.holds.apartFrom(one.report())
			.flatMap(read -> this.store.erase(one, read, this.time.instant()))
			.filter(ERASED::equals)
			.flatMap(state -> this.audit
				.record(AuditEntry.of(Act.REPORT_ERASED, Actor.staff(one.second()), one.report().value())
					.detail(one.rule()))
				.thenReturn(state))
			.as(this.database.transactions()::transactional)
			.then();
	}

}
