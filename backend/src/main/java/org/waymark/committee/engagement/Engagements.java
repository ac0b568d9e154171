package org.waymark.committee.engagement;

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
import org.waymark.committee.engagement.OrganisationStore.Change;
import org.waymark.committee.engagement.OrganisationStore.Need;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * Keeps the register of organisations. An entry is corrected or taken out, never deleted.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Engagements {

	private final OrganisationStore store;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	Engagements(OrganisationStore store, Audit audit, TriageDatabase database, InstantSource time) {
		this.store = store;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	Mono<List<Organisation>> all() {
		return this.store.all().collectList();
	}

	/** The sectors of areas that triage says need training. */
	Mono<List<Need>> needed() {
		return this.store.needed().collectList();
	}

	Mono<Organisation> one(UUID id) {
		return this.store.one(id);
	}

	Mono<List<Change>> history(UUID id) {
		return this.store.history(id).collectList();
	}

	/** Stores a new entry. Sent twice, it is stored once. */
	Mono<Void> add(Organisation organisation, StaffId author) {
		return added(organisation, author).as(this.database.transactions()::transactional);
	}

	/** Stores the rows of a table, all or none; those that are stored already stay. */
	Mono<Void> addAll(List<Organisation> rows, StaffId author) {
		return Flux.fromIterable(rows)
			.concatMap(row -> added(row, author))
			.then()
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> added(Organisation organisation, StaffId author) {
		return this.store.add(organisation, this.time.instant(), author)
			.flatMap(rows -> (rows == 0) ? Mono.empty() : recorded(Act.ORGANISATION_ADDED, organisation, author));
	}

	/**
	 * Stores a correction.
	 * @return false when somebody else changed it since; nothing was kept
	 */
	Mono<Boolean> change(Organisation organisation, StaffId author) {
		return this.store.change(organisation, this.time.instant(), author)
			.flatMap(rows -> (rows == 0) ? Mono.just(false)
					: recorded(Act.ORGANISATION_CHANGED, organisation, author).thenReturn(true))
			.as(this.database.transactions()::transactional);
	}

	/** Today in Europe/London. */
	LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), WorkingTime.LONDON);
	}

	private Mono<Void> recorded(Act act, Organisation organisation, StaffId author) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(author), organisation.id())).then();
	}

}
