package org.waymark.directory.imports;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.directory.register.RefusedRegister;
import org.waymark.directory.register.Register;
import org.waymark.directory.register.RegisterReader;
import org.waymark.directory.register.RegisterReader.Brought;
import org.waymark.directory.schools.KeptSchool;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * Takes in files of the register. What they would change waits until an editor has
 * accepted it; a newer import takes the place of what waits.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Imports {

	private static final int SHOWN = 20;

	private final ImportStore store;

	private final ChangeStore changes;

	private final Schools schools;

	private final RegisterScope scope;

	private final Audit audit;

	private final InstantSource time;

	private final TriageDatabase database;

	Imports(ImportStore store, ChangeStore changes, Schools schools, RegisterScope scope, Audit audit,
			InstantSource time, TriageDatabase database) {
		this.store = store;
		this.changes = changes;
		this.schools = schools;
		this.scope = scope;
		this.audit = audit;
		this.time = time;
		this.database = database;
	}

	/** The latest imports, newest first. */
	Flux<StoredImport> latest() {
		return this.store.newest(SHOWN);
	}

	/** An import; empty when there is none. */
	Mono<StoredImport> find(UUID id) {
		return this.store.find(id);
	}

	Flux<StoredChange> changes(UUID id) {
		return this.changes.of(id);
	}

	/**
	 * Reads files and keeps what they would change.
	 * @param author who brought them; nobody for the command
	 * @param progress is told now and then how many rows were read
	 * @return the id of the import
	 * @throws RefusedRegister with every reason, when they cannot be used; nothing is
	 * kept
	 */
	Mono<UUID> bring(List<Brought> files, Optional<StaffId> author, IntConsumer progress) {
		return this.scope.wanted(progress)
			.flatMap(wanted -> Mono.fromCallable(() -> RegisterReader.read(files, wanted))
				.subscribeOn(Schedulers.boundedElastic()))
			.flatMap(register -> keep(register, author).as(this.database.transactions()::transactional));
	}

	private Mono<UUID> keep(Register register, Optional<StaffId> author) {
		UUID id = UUID.randomUUID();
		Actor actor = author.map(Actor::staff).orElse(Actor.SYSTEM);
		return this.store.lock()
			.then(this.changes.overtake())
			.then(Mono.defer(() -> this.store.add(id, register, this.time.instant(), author)))
			.then(differences(register))
			.flatMap(found -> this.changes.add(id, found))
			.then(this.audit.record(AuditEntry.of(Act.REGISTER_BROUGHT, actor, id)))
			.thenReturn(id);
	}

	private Mono<List<SchoolChange>> differences(Register register) {
		return this.schools.described()
			.collect(Collectors.toSet())
			.flatMap(described -> this.schools.all()
				.collectList()
				.map(kept -> Differences.between(kept, register, described)));
	}

	/**
	 * Accepts changes of one kind: those at these places, or all.
	 * @return how many were accepted; those that somebody else decided first, and
	 * policies whose new school is not in the directory yet, are not
	 */
	Mono<Integer> accept(UUID id, SchoolChange.Kind kind, Collection<Integer> places, StaffId editor) {
		return decide(id, kind, places, change -> apply(id, change, editor))
			.flatMap(done -> (done == 0) ? Mono.just(done)
					: this.schools.publish()
						.then(recorded(Act.REGISTER_CHANGES_ACCEPTED, id, kind + " " + done, editor))
						.thenReturn(done))
			.as(this.database.transactions()::transactional);
	}

	/** Leaves the directory as it is in these places, or in all of a kind. */
	Mono<Integer> leave(UUID id, SchoolChange.Kind kind, Collection<Integer> places, StaffId editor) {
		return decide(id, kind, places,
				change -> Mono.defer(() -> this.changes.leave(id, change.place(), this.time.instant(), editor))
					.thenReturn(true))
			.flatMap(done -> recorded(Act.REGISTER_CHANGES_LEFT, id, kind + " " + done, editor).thenReturn(done))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Integer> decide(UUID id, SchoolChange.Kind kind, Collection<Integer> places,
			Function<StoredChange, Mono<Boolean>> decision) {
		return this.store.lock()
			.thenMany(this.changes.waiting(id, kind, places).collectList().flatMapMany(Flux::fromIterable))
			.concatMap(decision)
			.filter(Boolean::booleanValue)
			.count()
			.map(Long::intValue);
	}

	private Mono<Boolean> apply(UUID id, StoredChange stored, StaffId editor) {
		return taken(stored.change())
			.flatMap(
					undo -> this.changes.accept(id, stored.place(), undo, this.time.instant(), editor).thenReturn(true))
			.defaultIfEmpty(false);
	}

	/** Empty when there is no school to change, or to move policies to. */
	private Mono<Undo> taken(SchoolChange change) {
		return switch (change.kind()) {
			case NEW -> this.schools.keep(KeptSchool.fresh(change.whole())).thenReturn(Undo.OF_NEW);
			case POLICIES -> this.schools.find(change.successor())
				.flatMap(there -> this.schools.movePolicies(change.urn(), there.urn()))
				.map(moved -> Undo.of(moved, change.successor()));
			default -> this.schools.find(change.urn())
				.flatMap(school -> this.schools.keep(change.applied(school)).thenReturn(Undo.of(school)));
		};
	}

	/**
	 * Takes back all of an import that was accepted, the last change first.
	 * @return false when a later import was taken over since, or it was undone already
	 */
	Mono<Boolean> undo(UUID id, StaffId editor) {
		return this.store.lock()
			.then(this.store.find(id))
			.filter(one -> one.undone().isEmpty())
			.filterWhen(one -> this.store.followed(id).map(followed -> !followed))
			.flatMap(one -> takeBack(id, editor).thenReturn(true))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> takeBack(UUID id, StaffId editor) {
		return this.changes.acceptedLastFirst(id)
			.collectList()
			.flatMapMany(Flux::fromIterable)
			.concatMap(this::takeBack)
			.then(this.changes.undone(id))
			.then(Mono.defer(() -> this.store.undone(id, this.time.instant())))
			.then(this.schools.publish())
			.then(recorded(Act.REGISTER_UNDONE, id, "", editor));
	}

	private Mono<Void> takeBack(StoredChange stored) {
		Undo undo = stored.undo().orElseThrow();
		int urn = stored.change().urn();
		if (stored.change().kind() == SchoolChange.Kind.POLICIES) {
			return this.schools.moveBack(undo.moved(), urn, undo.to());
		}
		KeptSchool before = undo.school(urn);
		return (before == null) ? this.schools.remove(urn) : this.schools.keep(before);
	}

	private Mono<Void> recorded(Act act, UUID id, String codes, StaffId editor) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(editor), id).detail(codes));
	}

}
