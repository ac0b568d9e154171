package org.waymark.cases;

import java.time.Instant;
import java.util.Objects;
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

/** The timelines of reports; nothing here can change or remove a line. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Timeline {

	private static final String KIND = "line";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	Timeline(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** Adds a line in the transaction of its act. */
	public Mono<Void> add(NewTimelineEntry line) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO triage.timeline (id, report, act, actor, whom, body, former_due)
				VALUES (:id, :report, :act, :actor, :whom, :body, :formerDue)
				""")
			.bind("id", id)
			.bind("report", line.report().value())
			.bind("act", line.act().name())
			.bind("actor", line.actor().value())
			.bind("whom", Columns.parameter(UUID.class, line.whom().map(StaffId::value)))
			.bind("body", this.documents.seal(kind(line.report()), id, new TimelineDocument(line.words())))
			.bind("formerDue", Columns.parameter(Instant.class, line.formerDue()))
			.then();
	}

	/** The lines of a report, newest first. */
	public Flux<TimelineEntry> of(ReportId report) {
		return this.db.sql("""
				SELECT t.id, t.at, t.act, a.name AS actor, w.name AS whom, t.body, t.former_due
				FROM triage.timeline t JOIN staff.colleague a ON a.id = t.actor
				LEFT JOIN staff.colleague w ON w.id = t.whom
				WHERE t.report = :report ORDER BY t.position DESC
				""").bind("report", report.value()).map(row -> line(report, row)).all();
	}

	private TimelineEntry line(ReportId report, Readable row) {
		return new TimelineEntry(Columns.get(row, "at", Instant.class), Columns.get(row, "act", String.class),
				Columns.get(row, "actor", String.class), Objects.requireNonNullElse(row.get("whom", String.class), ""),
				Columns.open(Columns.get(row, "id", UUID.class), row, "body",
						(id, sealed) -> this.documents.open(kind(report), id, sealed, TimelineDocument.class).words()),
				Optional.ofNullable(row.get("former_due", Instant.class)));
	}

	// The report is sealed in as well, so that no line can be moved to another.
	private static String kind(ReportId report) {
		return KIND + "/" + report;
	}

	/**
	 * One line of a report's timeline.
	 *
	 * @param at when it was done (UTC)
	 * @param code of what was done, as stored
	 * @param actor name of the person who did it
	 * @param whom name of the member of staff whom it concerned, or empty
	 * @param words the words about it; empty inside if they do not open
	 * @param formerDue the deadline that the act replaced, if any
	 */
	public record TimelineEntry(Instant at, String code, String actor, String whom, Optional<String> words,
			Optional<Instant> formerDue) {

		/** What was done; empty where only another version of Waymark knows the code. */
		public Optional<ReportAct> act() {
			return ReportAct.of(this.code);
		}

		/**
		 * How much of it may leave the desk. A reason may not leave without a known act.
		 */
		public ReportAct.Leaving leaving() {
			return act().map(ReportAct::leaving).orElse(ReportAct.Leaving.ACT);
		}

		/**
		 * The deadline that had passed, without a decision, when the act put another one.
		 */
		public Optional<Instant> missed() {
			return this.formerDue.filter(due -> due.isBefore(this.at));
		}

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

}
