package org.waymark.platform.keys;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.CannotStart;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.KeyRegister;
import org.waymark.platform.keys.KeyLedgerStore.LedgerKey;

/** Answers the commands about keys. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class KeyLedger implements KeyRegister {

	private final KeyLedgerStore ledger;

	private final SealedColumnStore columns;

	private final KeyAges ages;

	private final InstantSource clock;

	KeyLedger(KeyLedgerStore ledger, SealedColumnStore columns, KeyAges ages, InstantSource clock) {
		this.ledger = ledger;
		this.columns = columns;
		this.ages = ages;
		this.clock = clock;
	}

	@Override
	public Mono<List<String>> status() {
		return this.ledger.all()
			.collectList()
			.flatMapIterable(keys -> keys)
			.concatMap(key -> this.columns.documents(key.set()).map(documents -> line(key, documents)))
			.collectList();
	}

	@Override
	public Mono<Void> destroy(String name, long keep, List<Long> others, boolean early) {
		return Flux
			.concat(unlessInForce(name, keep), early ? Flux.empty() : unlessOld(name, others),
					unlessSettled(name, keep), unlessEmpty(name, others))
			.collectList()
			.flatMap(faults -> faults.isEmpty() ? this.ledger.destroy(name, others).then()
					: Mono.error(() -> new CannotStart(faults)));
	}

	private Flux<String> unlessInForce(String name, long keep) {
		return this.ledger.inForce(name)
			.filter(id -> id == keep)
			.hasElement()
			.flatMapMany(inForce -> inForce ? Flux.empty() : Flux.just("The new key is not in force. Some process of "
					+ "the hub does not have it, or none has run since it was added: give them the file, and wait."));
	}

	private Flux<String> unlessOld(String name, List<Long> others) {
		Instant now = this.clock.instant();
		return this.ledger.all()
			.filter(key -> key.set().equals(name) && others.contains(key.id()) && key.there())
			.filter(key -> key.replaced() == null || now.isBefore(this.ages.spare(key.replaced())))
			.map(key -> "Copies of the database that may have to serve still need the key " + key.id()
					+ ((key.replaced() == null) ? "." : ", until " + this.ages.spare(key.replaced()) + "."));
	}

	private Flux<String> unlessSettled(String name, long keep) {
		return this.ledger.settled(name, keep)
			.flatMapMany(settled -> settled ? Flux.empty()
					: Flux.just("Something may still be sealed with the old key: a process of the hub uses it, used "
							+ "it a moment ago, or is in the middle of something. Try again in a minute."));
	}

	/** Last, since it reads every document's beginning. */
	private Flux<String> unlessEmpty(String name, List<Long> others) {
		return this.columns.documents(name)
			.flatMapIterable(Map::entrySet)
			.filter(entry -> others.contains(entry.getKey()))
			.map(entry -> entry.getValue() + " documents stand under the key " + entry.getKey()
					+ ". The hub wraps them anew while it runs; see 'keys status'.");
	}

	private String line(LedgerKey key, Map<Long, Long> documents) {
		List<String> parts = new ArrayList<>();
		parts.add(key.set() + " " + key.id() + ": " + documents.getOrDefault(key.id(), 0L) + " documents");
		parts.add(key.holders() + " processes have it");
		parts.add((key.inForce() == null) ? "not in force yet" : "in force since " + key.inForce());
		if (key.destroyed() != null) {
			parts.add("destroyed " + key.destroyed());
		}
		else if (key.replaced() != null) {
			parts.add("replaced " + key.replaced() + ", to be destroyed after " + this.ages.spare(key.replaced())
					+ " and before " + this.ages.destroy(key.begun()));
		}
		else {
			parts.add("to be replaced before " + this.ages.replace(key.begun()));
		}
		return String.join(", ", parts) + ".";
	}

}
