package org.waymark.triage.ontop;

import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

@Component
@ConditionalOnFace(Face.TRIAGE)
class TopStore {

	private final DatabaseClient db;

	TopStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<TopReport> find(String reference, UUID reader) {
		return this.db.sql("""
				SELECT id, reference, state = 'CLOSED' AS closed, on_top IS NOT NULL AS top
				FROM triage.seen_by(:reader) WHERE reference = :reference
				""").bind("reader", reader).bind("reference", reference).mapProperties(TopReport.class).one();
	}

}
