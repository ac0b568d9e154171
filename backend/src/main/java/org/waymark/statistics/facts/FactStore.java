package org.waymark.statistics.facts;

import java.time.Instant;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;

/** What waits to be counted, and what was counted of each report; sealed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FactStore {

	private static final String COUNTED = "counted";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	FactStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** Reports that came or changed, the longest waiting first, after one of them. */
	Flux<Waiting> waiting(long after, int most) {
		return this.db.sql("SELECT id, report FROM statistics.to_count WHERE id > :after ORDER BY id LIMIT :most")
			.bind("after", after)
			.bind("most", most)
			.map(row -> new Waiting(Columns.report(row, "report"), Columns.get(row, "id", Long.class)))
			.all();
	}

	/** Whether a report that came before an instant waits to be counted. */
	Mono<Boolean> waits(Instant before) {
		return this.db
			.sql("""
					SELECT EXISTS (
					    SELECT FROM statistics.to_count t JOIN triage.counted c ON c.id = t.report WHERE c.received < :before) AS waits
					""")
			.bind("before", before)
			.map(row -> Columns.get(row, "waits", Boolean.class))
			.one();
	}

	/**
	 * Takes a report off the list, up to where it was read. Another hub that does so at
	 * the same time waits, and then finds nothing.
	 */
	Mono<Long> take(Waiting waiting) {
		return this.db.sql("DELETE FROM statistics.to_count WHERE report = :report AND id <= :last")
			.bind("report", waiting.report().value())
			.bind("last", waiting.last())
			.fetch()
			.rowsUpdated();
	}

	/** What was counted of a report last. */
	Mono<FactSheet> counted(ReportId report) {
		return this.db.sql("SELECT report, body FROM statistics.fact WHERE report = :report")
			.bind("report", report.value())
			.map(row -> sheet(Columns.get(row, "report", UUID.class), Columns.bytes(row, "body")))
			.one();
	}

	/** What was counted of every report that came between two instants. */
	Flux<Kept> between(Instant from, Instant until) {
		return this.db.sql("""
				SELECT f.report, f.body FROM statistics.fact f JOIN triage.counted c ON c.id = f.report
				WHERE c.received >= :from AND c.received < :until ORDER BY f.report
				""")
			.bind("from", from)
			.bind("until", until)
			.map(row -> new Kept(Columns.report(row, "report"),
					sheet(Columns.get(row, "report", UUID.class), Columns.bytes(row, "body"))))
			.all();
	}

	Mono<Void> keep(ReportId report, FactSheet sheet) {
		return this.db.sql("""
				INSERT INTO statistics.fact (report, body) VALUES (:report, :body)
				ON CONFLICT (report) DO UPDATE SET body = excluded.body
				""")
			.bind("report", report.value())
			.bind("body", this.documents.seal(COUNTED, report.value(), sheet))
			.then();
	}

	private FactSheet sheet(UUID report, byte[] sealed) {
		return this.documents.open(COUNTED, report, sealed, FactSheet.class);
	}

	/**
	 * A report that waits to be counted.
	 *
	 * @param last number of the change that was read last
	 */
	record Waiting(ReportId report, long last) {

	}

	/** What was counted of a report. */
	record Kept(ReportId report, FactSheet sheet) {

		@Override
		public String toString() {
			return "Kept[hidden]";
		}

	}

}
