package org.waymark.audit;

import java.security.MessageDigest;
import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;

/** Reads the whole chain again and finds the first place where it does not hold. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AuditVerification {

	private static final int BATCH = 2000;

	private final AuditStore entries;

	private final HubKeys keys;

	AuditVerification(AuditStore entries, HubKeys keys) {
		this.entries = entries;
		this.keys = keys;
	}

	/** Verifies from the first link to the last. */
	Mono<ChainVerification> verify() {
		return Mono.just(ChainVerification.soFar(Link.beforeFirst())).expand(this::next).last();
	}

	private Mono<ChainVerification> next(ChainVerification soFar) {
		if (soFar.finished()) {
			return Mono.empty();
		}
		return this.entries.chainAfter(soFar.last().position(), BATCH)
			.collectList()
			.map(batch -> check(soFar.last(), batch));
	}

	private ChainVerification check(Link last, List<SealedEntry> batch) {
		Link before = last;
		for (SealedEntry sealed : batch) {
			if (!holds(before, sealed)) {
				return ChainVerification.broken(before, sealed.link());
			}
			before = sealed.link();
		}
		return batch.isEmpty() ? ChainVerification.whole(before) : ChainVerification.soFar(before);
	}

	private boolean holds(Link before, SealedEntry sealed) {
		StoredEntry entry = sealed.entry();
		return entry != null && sealed.link().position() == before.position() + 1
				&& MessageDigest.isEqual(sealed.link().digest(), this.keys.auditDigest(entry.following(before)));
	}

}
