package org.waymark.triage.ownership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

@Component
@ConditionalOnFace(Face.TRIAGE)
class OwnershipStore {

	private final DatabaseClient db;

	OwnershipStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<ReportOwnership> find(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.version, clock_timestamp() AS now, r.state = 'CLOSED' AS closed,
				       (r.night = 'OUT') IS TRUE AS out, r.owner, c.name
				FROM triage.seen_by(:reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.reference = :reference
				""").bind("reference", reference.text()).bind("reader", reader.value()).map(OwnershipStore::hold).one();
	}

	/** Of these people those to whom a report is not closed. */
	Flux<StaffId> openTo(ReportId report, List<StaffId> people) {
		return this.db.sql("""
				SELECT p.id FROM unnest(:people) AS p (id)
				WHERE NOT EXISTS (SELECT FROM triage.closed_to(p.id) c WHERE c.report = :report)
				""")
			.bind("people", people.stream().map(StaffId::value).toArray(UUID[]::new))
			.bind("report", report.value())
			.map(row -> Columns.staff(row, "id"))
			.all();
	}

	private static ReportOwnership hold(Readable row) {
		UUID owner = row.get("owner", UUID.class);
		return new ReportOwnership(Columns.report(row, "id"), Columns.reference(row, "reference"),
				Columns.get(row, "version", Integer.class), Columns.get(row, "now", Instant.class),
				Columns.get(row, "closed", Boolean.class), Columns.get(row, "out", Boolean.class),
				(owner == null) ? Optional.empty()
						: Optional.of(new Owner(new StaffId(owner), Columns.get(row, "name", String.class))));
	}

}
