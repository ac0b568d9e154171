package org.waymark.linking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * Reads and writes the index of what reports have in common. However common a word is, no
 * more than the newest few reports of it are read.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class MatchIndexStore {

	/** The most traces that one report has, from all sources. */
	private static final int MOST_OF_A_REPORT = 120;

	/** As many reports as are looked at for one word. */
	private static final int LOOKED_AT = 40;

	private final DatabaseClient db;

	MatchIndexStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Void> add(ReportId report, Instant received, UUID subject, MatchTokens tokens) {
		return tokens.none() ? Mono.empty()
				: this.db.sql("""
						INSERT INTO triage.trace (report, subject, kind, token, received)
						SELECT :report, :subject, m.kind, decode(m.token, 'hex'), :received
						FROM unnest(:kinds, :tokens) AS m (kind, token)
						LIMIT greatest(0, :most - (SELECT count(*) FROM triage.trace WHERE report = :report))
						ON CONFLICT DO NOTHING
						""")
					.bind("report", report.value())
					.bind("subject", subject)
					.bind("received", received)
					.bind("kinds", tokens.kinds())
					.bind("tokens", tokens.values())
					.bind("most", MOST_OF_A_REPORT)
					.then();
	}

	Mono<Void> remove(ReportId report, UUID subject) {
		return this.db.sql("DELETE FROM triage.trace WHERE report = :report AND subject = :subject")
			.bind("report", report.value())
			.bind("subject", subject)
			.then();
	}

	/** Reports that share something with one and are not linked with it, newest first. */
	Flux<Alike> like(ReportId report, StaffId reader, int limit) {
		return this.db.sql("""
				SELECT n.reference, n.received, array_agg(DISTINCT m.kind) AS kinds, bool_or(n.later) AS later,
				       clock_timestamp() AS now
				FROM (SELECT DISTINCT kind, token, received FROM triage.trace WHERE report = :report) m
				CROSS JOIN LATERAL (
				  SELECT r.reference, r.received, r.received > m.received AS later
				  FROM triage.trace t JOIN triage.seen_by(:reader) r ON r.id = t.report
				  WHERE t.token = m.token AND t.report <> :report
				    AND NOT EXISTS (SELECT FROM triage.earlier e WHERE e.undone IS NULL
				                    AND least(e.report, e.earlier) = least(t.report, :report)
				                    AND greatest(e.report, e.earlier) = greatest(t.report, :report))
				  ORDER BY t.received DESC, t.report DESC LIMIT :lookedAt) n
				GROUP BY n.reference, n.received ORDER BY n.received DESC, n.reference LIMIT :limit
				""")
			.bind("report", report.value())
			.bind("reader", reader.value())
			.bind("lookedAt", LOOKED_AT)
			.bind("limit", limit)
			.map(MatchIndexStore::alike)
			.all();
	}

	/** Reports that have one of some words, newest first. */
	Flux<Alike> with(MatchTokens tokens, StaffId reader, int limit) {
		return this.db.sql("""
				SELECT n.reference, n.received, array_agg(DISTINCT m.kind) AS kinds, false AS later,
				       clock_timestamp() AS now
				FROM unnest(:kinds, :tokens) AS m (kind, token)
				CROSS JOIN LATERAL (
				  SELECT r.reference, r.received FROM triage.trace t JOIN triage.seen_by(:reader) r ON r.id = t.report
				  WHERE t.token = decode(m.token, 'hex')
				  ORDER BY t.received DESC, t.report DESC LIMIT :lookedAt) n
				GROUP BY n.reference, n.received ORDER BY n.received DESC, n.reference LIMIT :limit
				""")
			.bind("kinds", tokens.kinds())
			.bind("tokens", tokens.values())
			.bind("reader", reader.value())
			.bind("lookedAt", LOOKED_AT)
			.bind("limit", limit)
			.map(MatchIndexStore::alike)
			.all();
	}

	private static Alike alike(Readable row) {
		return new Alike(Columns.reference(row, "reference"), Columns.get(row, "received", Instant.class),
				Columns.get(row, "now", Instant.class), Columns.get(row, "later", Boolean.class),
				List.of(Columns.get(row, "kinds", String[].class)));
	}

	/**
	 * A report that shares something.
	 *
	 * @param received when it came
	 * @param now the database's time
	 * @param later whether it came after the one that it is compared with
	 * @param kinds codes of what they share
	 */
	record Alike(ReportReference reference, Instant received, Instant now, boolean later, List<String> kinds) {

	}

}
