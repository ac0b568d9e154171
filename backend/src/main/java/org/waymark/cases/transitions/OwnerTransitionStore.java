package org.waymark.cases.transitions;

import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * Changes whose report it is. Each statement emits the report's id, or nothing where its
 * guard does not fit. Whoever gets a report is somebody to whom it is not closed.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OwnerTransitionStore {

	private final DatabaseClient db;

	OwnerTransitionStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Gives a report that nobody has to somebody. */
	Mono<ReportId> claim(SeenReport seen, StaffId owner, Optional<String> night) {
		return this.db.sql("""
				UPDATE triage.report SET owner = :owner, night = :night, version = version + 1
				WHERE id = :report AND version = :version AND owner IS NULL AND state = 'OPEN'
				  AND id IN (SELECT s.id FROM triage.seen_by(:owner) s WHERE s.id = :report)
				RETURNING id
				""")
			.bind("owner", owner.value())
			.bind("night", Columns.parameter(String.class, night))
			.bind("report", seen.id().value())
			.bind("version", seen.version())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	/** Gives a new or taken report to somebody, whoever has it. */
	Mono<ReportId> assign(ReportReference reference, int version, StaffId by, StaffId to, Optional<String> night) {
		return this.db.sql("""
				UPDATE triage.report SET owner = :to, night = :night, version = version + 1
				WHERE reference = :reference AND version = :version AND place IN ('NEW', 'TAKEN') AND state = 'OPEN'
				  AND id IN (SELECT s.id FROM triage.seen_by(:to) s WHERE s.reference = :reference)
				  AND id IN (SELECT s.id FROM triage.seen_by(:by) s WHERE s.reference = :reference)
				RETURNING id
				""")
			.bind("by", by.value())
			.bind("to", to.value())
			.bind("night", Columns.parameter(String.class, night))
			.bind("reference", reference.text())
			.bind("version", version)
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	/** Passes a report on from its owner to somebody, or to nobody. */
	Mono<ReportId> pass(SeenReport seen, StaffId from, Optional<StaffId> to, Optional<String> night) {
		return this.db.sql("""
				UPDATE triage.report SET owner = :to, night = :night, version = version + 1
				WHERE id = :report AND version = :version AND owner = :from AND state = 'OPEN'
				  AND (:to::uuid IS NULL OR id IN (SELECT s.id FROM triage.seen_by(:to) s WHERE s.id = :report))
				RETURNING id
				""")
			.bind("to", Columns.parameter(UUID.class, to.map(StaffId::value)))
			.bind("night", Columns.parameter(String.class, night))
			.bind("report", seen.id().value())
			.bind("version", seen.version())
			.bind("from", from.value())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	/** Gives a report to somebody for the night, whoever has it. */
	Mono<ReportId> coverForTheNight(SeenReport seen, StaffId by) {
		return this.db.sql("""
				UPDATE triage.report SET owner = :by, night = 'OUT', version = version + 1
				WHERE id = :report AND version = :version AND state = 'OPEN'
				  AND id IN (SELECT s.id FROM triage.seen_by(:by) s WHERE s.id = :report)
				RETURNING id
				""")
			.bind("by", by.value())
			.bind("report", seen.id().value())
			.bind("version", seen.version())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	/**
	 * Takes a report and what follows it from somebody, if they have it; they get another
	 * version anyhow.
	 */
	Mono<ReportId> hideFrom(ReportId report, StaffId staff) {
		return this.db
			.sql("""
					UPDATE triage.report
					SET owner = CASE WHEN owner = :staff AND state = 'OPEN' THEN NULL ELSE owner END,
					    night = CASE WHEN owner = :staff AND state = 'OPEN' THEN CASE WHEN night = 'OUT' THEN 'BACK' END ELSE night END,
					    version = version + 1
					WHERE id = :report OR follows = :report
					RETURNING id
					""")
			.bind("report", report.value())
			.bind("staff", staff.value())
			.mapValue(UUID.class)
			.all()
			.map(ReportId::new)
			.collectList()
			.filter(hidden -> hidden.contains(report))
			.map(hidden -> report);
	}

}
