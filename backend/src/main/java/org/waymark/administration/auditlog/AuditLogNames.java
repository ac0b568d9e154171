package org.waymark.administration.auditlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.waymark.desk.References;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * The people and reports behind the ids of the audit log, as far as the reader may know
 * them.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AuditLogNames {

	private final DatabaseClient db;

	AuditLogNames(TriageDatabase database) {
		this.db = database.client();
	}

	/** Reports whose existence the reader may not know. */
	Mono<List<UUID>> hiddenFrom(StaffId reader) {
		return this.db.sql("SELECT report FROM triage.closed_to(:reader) WHERE sight = 'RECUSED'")
			.bind("reader", reader.value())
			.map(row -> Columns.get(row, "report", UUID.class))
			.all()
			.collectList();
	}

	/** The report that a reference stands for; empty when the reader may know of none. */
	Mono<ReportId> report(ReportReference reference, StaffId reader) {
		return this.db.sql("SELECT id FROM triage.known_to(:reader) WHERE reference = :reference")
			.bind("reader", reader.value())
			.bind("reference", reference.text())
			.map(row -> Columns.report(row, "id"))
			.one();
	}

	/** A report of which the reader may read all; empty when there is none. */
	Mono<ReportId> readable(ReportReference reference, StaffId reader) {
		return this.db.sql("SELECT id FROM triage.seen_by(:reader) WHERE reference = :reference")
			.bind("reader", reader.value())
			.bind("reference", reference.text())
			.map(row -> Columns.report(row, "id"))
			.one();
	}

	/** References of reports that the reader may know of. */
	Mono<Map<UUID, ReportReference>> references(Set<UUID> reports, StaffId reader) {
		return this.db.sql("SELECT id, reference FROM triage.known_to(:reader) WHERE id = ANY (:reports)")
			.bind("reader", reader.value())
			.bind("reports", reports.toArray(UUID[]::new))
			.map(row -> Map.entry(Columns.get(row, "id", UUID.class), Columns.reference(row, "reference")))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue, LinkedHashMap::new);
	}

	/** Everybody who may ever have acted, by name. */
	Mono<Map<StaffId, String>> people() {
		return this.db.sql("SELECT id, name FROM staff.colleague ORDER BY name, id")
			.map(AuditLogNames::named)
			.all()
			.collectMap(colleague -> new StaffId(colleague.id()), Named::name, LinkedHashMap::new);
	}

	private static Named named(Readable row) {
		return new Named(Columns.get(row, "id", UUID.class), Columns.get(row, "name", String.class));
	}

	private record Named(UUID id, String name) {

		@Override
		public String toString() {
			return "Named[hidden]";
		}

	}

}
