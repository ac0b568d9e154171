package org.waymark.triage.ontop;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

@Component
@ConditionalOnFace(Face.TRIAGE)
class TopStore {

	private final DatabaseClient db;

	TopStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<TopReport> find(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT id, reference, state = 'CLOSED' AS closed, on_top IS NOT NULL AS top
				FROM triage.seen_by(:reader) WHERE reference = :reference
				""").bind("reader", reader.value()).bind("reference", reference.text()).map(TopStore::report).one();
	}

	private static TopReport report(Readable row) {
		return new TopReport(Columns.report(row, "id"), Columns.reference(row, "reference"),
				Columns.get(row, "closed", Boolean.class), Columns.get(row, "top", Boolean.class));
	}

}
