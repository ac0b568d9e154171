package org.waymark.admission.police;

import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.terms.ReportReference;

@Component
@ConditionalOnFace(Face.TRIAGE)
class NotifiedStore {

	private final DatabaseClient db;

	NotifiedStore(TriageDatabase database) {
		this.db = database.client();
	}

	/**
	 * Keeps under which of the sender's references a report came; false if it is kept.
	 */
	Mono<Boolean> add(ReportReference reference, UUID system, String theirs, String words) {
		return this.db.sql("""
				INSERT INTO triage.notified (reference, system, theirs, words)
				VALUES (:reference, :system, decode(:theirs, 'hex'), decode(:words, 'hex')) ON CONFLICT DO NOTHING
				""")
			.bind("reference", reference.text())
			.bind("system", system)
			.bind("theirs", theirs)
			.bind("words", words)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Whether a report came in these words. */
	Mono<Boolean> said(ReportReference reference, String words) {
		return this.db.sql("""
				SELECT words = decode(:words, 'hex') AS same FROM triage.notified WHERE reference = :reference
				""").bind("reference", reference.text()).bind("words", words).mapValue(Boolean.class).one();
	}

	/** Whether a report came from a system of the police. */
	Mono<Boolean> has(ReportReference reference) {
		return this.db.sql("SELECT EXISTS (SELECT FROM triage.notified WHERE reference = :reference)")
			.bind("reference", reference.text())
			.mapValue(Boolean.class)
			.one();
	}

}
