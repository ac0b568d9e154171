package org.waymark.committee.needs;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * Counts that a sector of an area was named. The record of acts says that somebody did so
 * and not what they named.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Needs {

	private final DatabaseClient db;

	private final TransactionalOperator tx;

	private final Audit audit;

	private final InstantSource time;

	Needs(TriageDatabase database, Audit audit, InstantSource time) {
		this.db = database.client();
		this.tx = database.transactions();
		this.audit = audit;
		this.time = time;
	}

	/** Counts one. Sent twice, it counts once. */
	Mono<Void> name(UUID id, String area, String sector, StaffId author) {
		return this.db.sql("""
				INSERT INTO committee.sector_need (id, area, sector, quarter) VALUES (:id, :area, :sector, :quarter)
				ON CONFLICT DO NOTHING
				""")
			.bind("id", id)
			.bind("area", area)
			.bind("sector", sector)
			.bind("quarter", quarter())
			.fetch()
			.rowsUpdated()
			.flatMap(rows -> (rows == 0) ? Mono.empty()
					: this.audit.record(AuditEntry.of(Act.SECTOR_NAMED, Actor.staff(author))).then())
			.as(this.tx::transactional);
	}

	private String quarter() {
		LocalDate day = WorkingTime.day(this.time.instant());
		return day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
	}

}
