package org.waymark.committee.meetings;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** Keeps the days on which the committee meets. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Meetings {

	private final DatabaseClient db;

	private final TriageDatabase database;

	private final HubCalendar calendar;

	private final Audit audit;

	private final InstantSource time;

	Meetings(TriageDatabase database, HubCalendar calendar, Audit audit, InstantSource time) {
		this.db = database.client();
		this.database = database;
		this.calendar = calendar;
		this.audit = audit;
		this.time = time;
	}

	/** Every meeting, as of today in Europe/London. */
	public Mono<MeetingDates> dates() {
		Set<LocalDate> closed = this.calendar.current().closedDays();
		return this.db.sql("SELECT day FROM committee.meeting ORDER BY day")
			.map(row -> Meeting.on(Columns.get(row, "day", LocalDate.class), closed))
			.all()
			.collectList()
			.map(all -> new MeetingDates(all, today()));
	}

	/** Puts a day on the list; twice is as once. */
	Mono<Void> add(LocalDate day, StaffId author) {
		return this.db.sql(
				"INSERT INTO committee.meeting (day, added, author) VALUES (:day, :added, :author) ON CONFLICT DO NOTHING")
			.bind("day", day)
			.bind("added", this.time.instant())
			.bind("author", author.value())
			.fetch()
			.rowsUpdated()
			.flatMap(rows -> recorded(Act.MEETING_ADDED, day, author, rows))
			.as(this.database.transactions()::transactional);
	}

	/** Takes a day off the list. A meeting that has been stays. */
	Mono<Void> remove(LocalDate day, StaffId author) {
		return this.db.sql("DELETE FROM committee.meeting WHERE day = :day AND day >= :today")
			.bind("day", day)
			.bind("today", today())
			.fetch()
			.rowsUpdated()
			.flatMap(rows -> recorded(Act.MEETING_REMOVED, day, author, rows))
			.as(this.database.transactions()::transactional);
	}

	LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

	private Mono<Void> recorded(Act act, LocalDate day, StaffId author, long rows) {
		UUID subject = UUID.nameUUIDFromBytes(("meeting " + day).getBytes(StandardCharsets.UTF_8));
		return (rows == 0) ? Mono.empty()
				: this.audit.record(AuditEntry.of(act, Actor.staff(author), subject).detail(day.toString())).then();
	}

}
