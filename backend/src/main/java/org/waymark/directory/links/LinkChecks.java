package org.waymark.directory.links;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.directory.links.LinkStore.Due;
import org.waymark.directory.links.LinkStore.Known;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The links of all schools: what is due is looked at, and what was found is kept. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LinkChecks {

	private static final int BATCH = 20;

	/** A batch on one host, with all its redirects, is done by then. */
	private static final Duration LEASE = Duration.ofHours(2);

	private final LinkStore store;

	private final LinkProperties properties;

	private final Schools schools;

	private final Audit audit;

	private final InstantSource time;

	private final TriageDatabase database;

	LinkChecks(LinkStore store, LinkProperties properties, Schools schools, Audit audit, InstantSource time,
			TriageDatabase database) {
		this.store = store;
		this.properties = properties;
		this.schools = schools;
		this.audit = audit;
		this.time = time;
		this.database = database;
	}

	/** Whether links are looked at here. */
	boolean on() {
		return this.properties.check();
	}

	/** Looks at the links that are due, one after another. */
	Mono<Void> look(LinkChecker checker) {
		return this.store.gather()
			.then(Mono.defer(() -> this.store.claim(BATCH, this.time.instant(), LEASE).collectList()))
			.flatMapIterable(due -> due)
			.concatMap(due -> checker.check(due.address()).flatMap(found -> keep(due, found)))
			.then();
	}

	private Mono<Void> keep(Due due, LinkFinding found) {
		Instant now = this.time.instant();
		LinkState state = due.state().after(found, WorkingTime.day(now));
		Mono<Void> kept = this.store.keep(due.address(), state, now, now.plus(this.properties.every()));
		boolean hides = state.hidden() && !due.state().hidden();
		return (hides ? kept.then(shown(Act.SCHOOL_LINK_HIDDEN, due.address(), Actor.SYSTEM)) : kept)
			.as(this.database.transactions()::transactional);
	}

	/** Links that need a person, the worst first. */
	Mono<List<Known>> wanted() {
		return this.store.known().filter(known -> known.state().wanted()).collectList();
	}

	/** A person says that a hidden link is the school's after all. */
	Mono<Boolean> trust(String address, StaffId editor) {
		return this.store.trust(address, this.time.instant())
			.flatMap(trusted -> trusted ? shown(Act.SCHOOL_LINK_SHOWN, address, Actor.staff(editor)).thenReturn(true)
					: Mono.just(false))
			.as(this.database.transactions()::transactional);
	}

	/** A person wants another look. */
	Mono<Boolean> again(String address) {
		return this.store.again(address, this.time.instant());
	}

	private Mono<Void> shown(Act act, String address, Actor actor) {
		UUID link = UUID.nameUUIDFromBytes(("link " + address).getBytes(StandardCharsets.UTF_8));
		return this.schools.publish().then(this.audit.record(AuditEntry.of(act, actor, link)));
	}

}
