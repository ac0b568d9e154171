package org.waymark.audit;

import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Reads the audit log. The caller records that a person looked at it, as for any other
 * read.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class AuditTrail {

	private final TrailStore entries;

	AuditTrail(TrailStore entries) {
		this.entries = entries;
	}

	/** Entries that match, newest first, at most so many. */
	public Flux<AuditRecord> newest(AuditQuery query, int limit) {
		return this.entries.newest(query, limit);
	}

	/**
	 * The people who read a subject, the latest first. Acts that read end in {@code
	 * _READ}; a person who takes a report out has read it as well.
	 */
	public Flux<Readings> readersOf(UUID subject) {
		return this.entries.readersOf(subject);
	}

}
