package org.waymark.triage.queue;

import java.time.Instant;

import io.r2dbc.spi.Readable;
import java.util.Map;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.DeskFrame.Place;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;

/** Reads which version of the queue there is, and how many reports stand where. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueStore implements DeskFrame.Waiting {

	private final DatabaseClient db;

	QueueStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Which version of the queue this is, and what time it is. */
	Mono<Moment> moment() {
		return this.db.sql("SELECT version, clock_timestamp() AS now FROM triage.queue_version")
			.mapProperties(Moment.class)
			.one();
	}

	/**
	 * How many reports stand where, of those that the reader may know of, and how many
	 * are urgent; none is counted past the limit.
	 */
	Mono<Counts> counts(StaffId reader, int limit) {
		return this.db
			.sql("""
					SELECT (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'NEW' LIMIT :limit) n) AS fresh,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'NEW' AND rank < 7 AND urgent LIMIT :limit) u) AS urgent,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'TAKEN' LIMIT :limit) t) AS taken,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'SIGN_OFF' LIMIT :limit) s) AS unsigned,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'WAITING' LIMIT :limit) w) AS waiting,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'CLOSED' LIMIT :limit) c) AS closed,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'HELD' LIMIT :limit) h) AS held,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'HELD' AND looked IS NULL LIMIT :limit) r) AS unread,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'NIGHT' LIMIT :limit) o) AS night,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place <> 'CLOSED' LIMIT :limit) a) AS open,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader)
					                              WHERE place <> 'CLOSED' AND due < 'infinity' AND due < now() LIMIT :limit) d) AS overdue
					""")
			.bind("reader", reader.value())
			.bind("limit", limit)
			.map(QueueStore::counts)
			.one();
	}

	private static Counts counts(Readable row) {
		return new Counts(
				new Standing(count(row, "fresh"), count(row, "taken"), count(row, "waiting"), count(row, "unsigned"),
						count(row, "held"), count(row, "night"), count(row, "open"), count(row, "closed")),
				count(row, "urgent"), count(row, "unread"), count(row, "overdue"));
	}

	private static long count(Readable row, String column) {
		return Columns.get(row, column, Long.class);
	}

	/** On the bar of every page: the reports that nobody has, and the reader's own. */
	@Override
	public Mono<Map<Place, String>> of(Member member) {
		return Mono.just(member.id()).filter(reader -> member.role().may(Permission.READ_QUEUE)).flatMap(this::waiting);
	}

	// Counted up to a hundred: the bar is on every page, and must cost little.
	private Mono<Map<Place, String>> waiting(StaffId reader) {
		return this.db
			.sql("""
					SELECT (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place = 'NEW' LIMIT 100) n) AS fresh,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader)
					                              WHERE owner = :reader AND place <> 'CLOSED' LIMIT 100) m) AS mine
					""")
			.bind("reader", reader.value())
			.map(row -> Map.of(Place.QUEUE, said(count(row, "fresh")), Place.MINE, said(count(row, "mine"))))
			.one();
	}

	private static String said(long count) {
		return (count == 0) ? "" : (count < 100) ? Long.toString(count) : "99+";
	}

	/** How many reports a person and their team have, each counted up to the limit. */
	Mono<Own> own(StaffId owner, int limit) {
		return this.db
			.sql("""
					SELECT (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:owner)
					                              WHERE owner = :owner AND place <> 'CLOSED' LIMIT :limit) m) AS mine,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:owner) WHERE place <> 'CLOSED' AND owner IN (
					          SELECT c.id FROM staff.colleague c WHERE c.team = me.team) LIMIT :limit) t) AS team,
					       me.team IS NOT NULL AS placed
					FROM staff.colleague me WHERE me.id = :owner
					""")
			.bind("owner", owner.value())
			.bind("limit", limit)
			.mapProperties(Own.class)
			.one();
	}

	/**
	 * Which version this is, and what makes this reader's queue another than a
	 * colleague's: whatever is closed to them, as one text that two readers share only if
	 * the same is, and how many reports they and their team have.
	 */
	Mono<View> view(StaffId reader, int limit) {
		return this.db
			.sql("""
					SELECT version, (SELECT coalesce(string_agg(c.report || c.sight, ' ' ORDER BY c.report, c.sight), '')
					                 FROM triage.closed_to(:reader) c) AS closed,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader)
					                              WHERE owner = :reader AND place <> 'CLOSED' LIMIT :limit) m) AS mine,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader) WHERE place <> 'CLOSED' AND owner IN (
					          SELECT c.id FROM staff.colleague c WHERE c.team = me.team) LIMIT :limit) t) AS team,
					       me.team IS NOT NULL AS placed
					FROM triage.queue_version, staff.colleague me WHERE me.id = :reader
					""")
			.bind("reader", reader.value())
			.bind("limit", limit)
			.mapProperties(View.class)
			.one();
	}

	/**
	 * The state of the queue for one reader.
	 *
	 * @param version grows with every change
	 * @param closed the reports that are closed to them
	 * @param mine how many reports they have
	 * @param team how many their team has
	 * @param placed whether they are in a team
	 */
	record View(long version, String closed, long mine, long team, boolean placed) {

		Own own() {
			return new Own(this.mine, this.team, this.placed);
		}

	}

	/**
	 * The counts of a person's own reports.
	 *
	 * @param mine how many reports they have
	 * @param team how many their team has, they included
	 * @param placed whether they are in a team
	 */
	record Own(long mine, long team, boolean placed) {

	}

	/**
	 * A moment of the queue.
	 *
	 * @param version grows with every change
	 * @param now the database's time
	 */
	record Moment(long version, Instant now) {

	}

	/**
	 * The counts of reports.
	 *
	 * @param standing how many stand where
	 * @param urgent of those without an owner, urgent
	 * @param unread of the held ones, unopened
	 * @param overdue of the open ones, overdue
	 */
	record Counts(Standing standing, long urgent, long unread, long overdue) {

	}

	/**
	 * How many reports stand where.
	 *
	 * @param fresh without an owner
	 * @param taken with an owner
	 * @param waiting decided, and waiting to be taken on or told
	 * @param unsigned waiting for a second person
	 * @param held held to be read
	 * @param night with the out-of-hours team
	 * @param open that are not closed
	 * @param closed that are closed
	 */
	record Standing(long fresh, long taken, long waiting, long unsigned, long held, long night, long open,
			long closed) {

	}

}
