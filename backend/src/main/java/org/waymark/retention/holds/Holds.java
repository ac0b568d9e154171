package org.waymark.retention.holds;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.retention.holds.Hold.Remark;
import org.waymark.retention.holds.Hold.Scope;
import org.waymark.retention.holds.HoldStore.Candidate;
import org.waymark.retention.holds.HoldStore.Signed;

/** What must not be erased, and the two people who say so each time. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Holds {

	/**
	 * So many are looked through, the newest first, for the list of what a hold caught.
	 */
	static final int LOOKED_THROUGH = 500;

	private final HoldStore store;

	private final HeldText text;

	private final Audit audit;

	private final TriageDatabase database;

	private final HoldWords words;

	private final InstantSource time;

	Holds(HoldStore store, HeldText text, HoldWords words, Audit audit, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.text = text;
		this.words = words;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	/**
	 * Why a report must not be erased, in words; empty if no hold in force catches it. A
	 * hold that waits for its second person is in force.
	 */
	public Mono<List<String>> on(ReportId report) {
		return this.store.all().filter(Hold::inForce).collectList().flatMap(holds -> on(report, holds));
	}

	private Mono<List<String>> on(ReportId report, List<Hold> holds) {
		if (holds.isEmpty()) {
			return Mono.just(List.of());
		}
		return this.store.candidate(report)
			.map(one -> holds.stream().filter(one::mayBeCaught).toList())
			.flatMap(some -> catching(report, some))
			.map(some -> some.stream().map(this.words::reason).distinct().toList())
			.defaultIfEmpty(List.of());
	}

	/**
	 * The holds in force that do not catch a report, its words included; the database
	 * takes every other one that fits for one that catches it.
	 */
	public Mono<List<UUID>> apartFrom(ReportId report) {
		return this.store.all()
			.filter(Hold::inForce)
			.collectList()
			.flatMap(holds -> this.store.candidate(report)
				.map(one -> holds.stream().filter(one::mayBeCaught).toList())
				.flatMap(some -> catching(report, some))
				.map(some -> holds.stream().filter(hold -> !some.contains(hold)).map(Hold::id).toList()))
			.defaultIfEmpty(List.of());
	}

	private Mono<List<Hold>> catching(ReportId report, List<Hold> holds) {
		if (holds.stream().allMatch(hold -> hold.scope().words().isEmpty())) {
			return Mono.just(holds);
		}
		return this.text.of(report)
			.map(words -> holds.stream().filter(hold -> hold.scope().reads(words)).toList())
			.defaultIfEmpty(holds);
	}

	Flux<Hold> seenBy(StaffId reader) {
		return this.store.seenBy(reader);
	}

	Mono<Hold> one(UUID id, StaffId reader) {
		return this.store.one(id, reader);
	}

	/** What people wrote with their acts, the first first. */
	Mono<List<Remark>> remarks(Hold hold) {
		return this.store.remarks(hold).collectList();
	}

	/** The reports that a hold catches and the reader may see, the newest first. */
	Mono<List<Candidate>> caught(Hold hold, StaffId reader) {
		return this.store.candidates(hold, reader, LOOKED_THROUGH)
			.collectList()
			.flatMapIterable(all -> all)
			.filter(one -> one.mayBeCaught(hold))
			.concatMap(one -> catching(one.report(), List.of(hold)).filter(holds -> !holds.isEmpty()).map(holds -> one))
			.collectList();
	}

	LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

	/** Sets a hold: it is in force at once, and waits for a second person. */
	Mono<Boolean> set(UUID id, Scope scope, String reason, String why, Signed signed) {
		return this.store.add(id, scope, reason, new HoldDocument(why, scope.words()), signed)
			.flatMap(rows -> (rows == 0) ? Mono.just(true) : recorded(Act.HOLD_SET, id, signed.by(), reason))
			.as(this.database.transactions()::transactional);
	}

	/**
	 * Does what a form asks.
	 * @return false if the hold has moved on, or the person may not be the second one;
	 * nothing was done
	 */
	Mono<Boolean> act(Hold seen, HoldAct act, String why, LocalDate next, StaffId by) {
		return changed(seen, act, next, by)
			.flatMap(rows -> (rows == 0) ? Mono.just(false)
					: written(seen, act, why, by).then(recorded(act.audited(), seen.id(), by, seen.reason())))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> written(Hold seen, HoldAct act, String why, StaffId by) {
		return why.isEmpty() ? Mono.empty() : this.store.remark(seen, act, why, by);
	}

	private Mono<Long> changed(Hold seen, HoldAct act, LocalDate next, StaffId by) {
		return switch (act) {
			case AGREE -> this.store.second(seen, "AGREED", by);
			case REFUSE -> this.store.second(seen, "REFUSED", by);
			case ASK_TO_LIFT -> this.store.askToLift(seen, true, by);
			case KEEP -> this.store.askToLift(seen, false, by);
			case LIFT -> this.store.lift(seen, by);
			case REVIEW -> this.store.reviewed(seen, next, by);
		};
	}

	private Mono<Boolean> recorded(Act act, UUID hold, StaffId by, String reason) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(by), hold).detail(reason)).thenReturn(true);
	}

}
