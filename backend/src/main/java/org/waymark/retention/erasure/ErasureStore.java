package org.waymark.retention.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.waymark.retention.DueReport;
import org.waymark.retention.erasure.ErasureRun.Answer;
import org.waymark.retention.erasure.ErasureRun.Referred;
import org.waymark.retention.erasure.ErasureRun.Signature;
import org.waymark.site.terms.ReportReference;

/** Lists of reports to erase, and what is left of those that were. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ErasureStore {

	private static final String RUNS = """
			SELECT n.*, a.name AS author_name, s.name AS second_name
			FROM retention.run n JOIN staff.colleague a ON a.id = n.author
			LEFT JOIN staff.colleague s ON s.id = n.second
			""";

	private final DatabaseClient db;

	ErasureStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** The newest lists, without their reports. */
	Flux<ErasureRun> newest(int most) {
		return this.db.sql(RUNS + "ORDER BY n.made DESC, n.id LIMIT :most")
			.bind("most", most)
			.map(ErasureStore::run)
			.all();
	}

	/** One list, with those references that the reader may see. */
	Mono<ErasureRun> one(UUID id, StaffId reader) {
		return this.db.sql(RUNS + "WHERE n.id = :id")
			.bind("id", id)
			.map(ErasureStore::run)
			.one()
			.flatMap(run -> reports(id, reader).collectList().map(run::with));
	}

	private Flux<Referred> reports(UUID run, StaffId reader) {
		return this.db.sql("""
				SELECT f.*, s.reference, ARRAY(SELECT DISTINCT q.agency FROM agencies.request q
				                               WHERE q.report = f.report ORDER BY 1) AS agencies
				FROM retention.referral f LEFT JOIN triage.seen_by(:reader) s ON s.id = f.report
				WHERE f.run = :run ORDER BY f.number
				""").bind("run", run).bind("reader", reader.value()).map(ErasureStore::referred).all();
	}

	Mono<Void> add(UUID id, boolean rehearsal, StaffId author) {
		return this.db.sql("INSERT INTO retention.run (id, author, rehearsal) VALUES (:id, :author, :rehearsal)")
			.bind("id", id)
			.bind("author", author.value())
			.bind("rehearsal", rehearsal)
			.then();
	}

	/** Puts a report on a list, unless it waits on another; tells how many were. */
	Mono<Long> refer(UUID run, int number, DueReport due) {
		return this.db.sql("""
				INSERT INTO retention.referral (run, number, report, rule, due)
				VALUES (:run, :number, :report, :rule, :due) ON CONFLICT DO NOTHING
				""")
			.bind("run", run)
			.bind("number", number)
			.bind("report", due.report().value())
			.bind("rule", due.by())
			.bind("due", due.due())
			.fetch()
			.rowsUpdated();
	}

	/** A second person answers, once; the author is none. */
	Mono<Long> answer(UUID run, boolean agreed, StaffId by) {
		return this.db.sql("""
				UPDATE retention.run SET verdict = :verdict, second = :second, seconded = clock_timestamp()
				WHERE id = :id AND verdict IS NULL AND author <> :second
				""")
			.bind("id", run)
			.bind("verdict", agreed ? "AGREED" : "REFUSED")
			.bind("second", by.value())
			.fetch()
			.rowsUpdated();
	}

	/** What two people agreed to and nobody has done yet. */
	Flux<Waiting> waiting(int most) {
		return this.db.sql("""
				SELECT f.run, f.number, f.report, f.rule, n.second
				FROM retention.referral f JOIN retention.run n ON n.id = f.run
				WHERE f.state = 'WAITING' AND n.verdict = 'AGREED' ORDER BY n.seconded, f.number LIMIT :most
				""")
			.bind("most", most)
			.map(row -> new Waiting(Columns.get(row, "run", UUID.class), Columns.get(row, "number", Integer.class),
					Columns.report(row, "report"), Columns.get(row, "rule", String.class),
					Columns.staff(row, "second")))
			.all();
	}

	/**
	 * Erases one report of a list, if nothing keeps it; the database looks again.
	 * @param read the holds in force that do not catch it
	 * @return the state by then; nothing if it was done meanwhile
	 */
	Mono<String> erase(Waiting one, List<UUID> read, Instant now) {
		return this.db.sql("SELECT e.state FROM retention.erase(:run, :number, :read, :now) e")
			.bind("run", one.run())
			.bind("number", one.number())
			.bind("read", read.toArray(UUID[]::new))
			.bind("now", now)
			.mapValue(String.class)
			.one();
	}

	/** Of these the ones whose reports are there, in their order. */
	Mono<List<Tombstone>> thereAgain(List<Tombstone> all) {
		return this.db.sql("SELECT t.report FROM retention.standing t WHERE t.report = ANY (:reports)")
			.bind("reports", all.stream().map(one -> one.report().value()).toArray(UUID[]::new))
			.map(row -> Columns.report(row, "report"))
			.all()
			.collectList()
			.map(there -> all.stream().filter(one -> there.contains(one.report())).toList());
	}

	/** Erases a report of a restored copy again, if nothing keeps it there. */
	Mono<Again> eraseAgain(ReportId report, List<UUID> read) {
		return this.db.sql("SELECT a.there, a.kept FROM retention.erase_again(:report, :read) a")
			.bind("report", report.value())
			.bind("read", read.toArray(UUID[]::new))
			.map(row -> new Again(Columns.get(row, "there", Boolean.class),
					List.of(Columns.get(row, "kept", String[].class))))
			.one();
	}

	/** Tombstones whose ids are in no file yet. */
	Flux<Tombstone> unwritten(int most) {
		return this.db.sql("""
				SELECT number, report, run, rule, erased, author, second, removed
				FROM retention.tombstone WHERE report IS NOT NULL ORDER BY number LIMIT :most
				""").bind("most", most).map(ErasureStore::tombstone).all();
	}

	/** Takes the id from a tombstone that stands in a file. */
	Mono<Void> written(Tombstone one) {
		return this.db.sql("SELECT retention.written_down(:number)").bind("number", one.number()).then();
	}

	/** How many reports were erased, by rule. */
	Mono<Map<String, Long>> figure() {
		return this.db.sql("SELECT rule, count(*) AS reports FROM retention.tombstone GROUP BY rule ORDER BY rule")
			.map(row -> Map.entry(Columns.get(row, "rule", String.class), Columns.get(row, "reports", Long.class)))
			.all()
			.collect(TreeMap::new, (all, one) -> all.put(one.getKey(), one.getValue()));
	}

	private static ErasureRun run(Readable row) {
		return new ErasureRun(Columns.get(row, "id", UUID.class), Columns.get(row, "rehearsal", Boolean.class),
				new Signature(Columns.staff(row, "author"), Columns.get(row, "author_name", String.class),
						Columns.get(row, "made", Instant.class)),
				Optional.ofNullable(row.get("verdict", String.class))
					.map(verdict -> new Answer(verdict.equals("AGREED"),
							new Signature(Columns.staff(row, "second"), Columns.get(row, "second_name", String.class),
									Columns.get(row, "seconded", Instant.class)))),
				List.of());
	}

	private static Referred referred(Readable row) {
		return new Referred(Columns.get(row, "number", Integer.class),
				Optional.ofNullable(row.get("report", UUID.class)).map(ReportId::new),
				Optional.ofNullable(row.get("reference", String.class)).map(ReportReference::new),
				Columns.get(row, "rule", String.class), Columns.get(row, "due", LocalDate.class),
				Columns.get(row, "state", String.class), List.of(Columns.get(row, "kept", String[].class)),
				List.of(Columns.get(row, "agencies", String[].class)));
	}

	private static Tombstone tombstone(Readable row) {
		return new Tombstone(Columns.get(row, "number", Long.class), Columns.report(row, "report"),
				Columns.get(row, "run", UUID.class), Columns.get(row, "rule", String.class),
				Columns.get(row, "erased", Instant.class), Columns.staff(row, "author"), Columns.staff(row, "second"),
				Columns.get(row, "removed", Integer.class));
	}

	/**
	 * What was found of an erased report.
	 *
	 * @param there whether it was there again
	 * @param kept codes of what keeps it; empty if it is gone now
	 */
	record Again(boolean there, List<String> kept) {

	}

	/** A report that is to be erased now. */
	record Waiting(UUID run, int number, ReportId report, String rule, StaffId second) {

	}

}
