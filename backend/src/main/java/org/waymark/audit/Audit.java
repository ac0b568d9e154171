package org.waymark.audit;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Takes entries for the audit. Nothing here can change or remove one. */
@Component("auditEntries") // "audit" is the name of the command
@ConditionalOnFace(Face.TRIAGE)
public class Audit {

	private final AuditStore entries;

	Audit(AuditStore entries) {
		this.entries = entries;
	}

	/**
	 * Records an act or a read, in the caller's transaction where there is one: the act
	 * and its entry are committed together or not at all.
	 */
	public Mono<Void> record(AuditEntry entry) {
		return this.entries.add(entry);
	}

}
