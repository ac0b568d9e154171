package org.waymark.admission.police;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.admission.police.PoliceKeyStore.Kept;
import org.waymark.admission.police.PoliceKeyStore.Sender;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * Keys of police systems. Each is shown once, expires, and can be withdrawn. Two keys of
 * one name are one sender, so a new key takes over from an old one.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class PoliceKeys {

	private final PoliceKeyStore store;

	private final PoliceProperties settings;

	private final Audit audit;

	private final TransactionalOperator tx;

	PoliceKeys(PoliceKeyStore store, PoliceProperties settings, Audit audit, TriageDatabase database) {
		this.store = store;
		this.settings = settings;
		this.audit = audit;
		this.tx = database.transactions();
	}

	Flux<Kept> all() {
		return this.store.all();
	}

	/** Makes a key for the system of this name. */
	Mono<PoliceKey> make(String name, StaffId by) {
		PoliceKey key = PoliceKey.make();
		return this.store.system(name)
			.flatMap(system -> this.store.add(system, key.hash(), by, this.settings.keyLasts()))
			.flatMap(made -> record(Act.POLICE_KEY_MADE, made, by))
			.thenReturn(key)
			.as(this.tx::transactional);
	}

	/** Withdraws a key at once; false if it works no more. */
	Mono<Boolean> withdraw(UUID key, StaffId by) {
		return this.store.withdraw(key)
			.delayUntil(done -> done ? record(Act.POLICE_KEY_WITHDRAWN, key, by) : Mono.empty())
			.as(this.tx::transactional);
	}

	/** The system that shows a valid key; empty for any other key. */
	Mono<Sender> sender(Optional<String> authorization) {
		return Mono.justOrEmpty(PoliceKey.shown(authorization)).flatMap(key -> this.store.use(key.hash()));
	}

	/** Keeps that a list was received, before anything of it is stored. */
	Mono<Void> received(Sender sender, int count) {
		return this.audit
			.record(AuditEntry.of(Act.POLICE_LIST_RECEIVED, Actor.SYSTEM, sender.key()).detail(Integer.toString(count)))
			.as(this.tx::transactional);
	}

	private Mono<Void> record(Act act, UUID key, StaffId by) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(by), key));
	}

}
