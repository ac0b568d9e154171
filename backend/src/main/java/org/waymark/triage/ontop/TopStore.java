package org.waymark.triage.ontop;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

@Component
@ConditionalOnFace(Face.TRIAGE)
class TopStore {

	private final DatabaseClient db;

	TopStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<TopReport> find(String reference, StaffId reader) {
		return this.db.sql("""
				SELECT id, reference, state = 'CLOSED' AS closed, on_top IS NOT NULL AS top
				FROM triage.seen_by(:reader) WHERE reference = :reference
				""").bind("reader", reader.value()).bind("reference", reference).mapProperties(TopReport.class).one();
	}

}
