package org.waymark.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;

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
	 * The people who read a subject, the latest first. {@link Act#isRead()} says which
	 * acts read it.
	 */
	public Flux<Readings> readersOf(UUID subject) {
		return this.entries.readersOf(subject);
	}

	/**
	 * A search of the audit log. An empty condition matches everything.
	 *
	 * @param actor who did it
	 * @param subject what it was done to
	 * @param act code of what was done
	 * @param without ids of subjects to leave out
	 * @param before only entries with a lower number
	 */
	public record AuditQuery(Optional<StaffId> actor, Optional<UUID> subject, Optional<String> act, List<UUID> without,
			Optional<Long> before) {

		public AuditQuery {
			without = List.copyOf(without);
		}

	}

	/**
	 * How often one person has read something.
	 *
	 * @param actor who
	 * @param times how many reads are on record
	 * @param first when the first was
	 * @param last when the last was
	 */
	public record Readings(StaffId actor, long times, Instant first, Instant last) {

	}

}
