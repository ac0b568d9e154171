package org.waymark.admission.staffentry;

import java.time.Instant;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.terms.ReportReference;

@Component
@ConditionalOnFace(Face.TRIAGE)
class StaffEntryStore {

	private final DatabaseClient db;

	StaffEntryStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Instant> now() {
		return this.db.sql("SELECT clock_timestamp() AS now").map(row -> Columns.get(row, "now", Instant.class)).one();
	}

	/** Keeps it once; false if the same report was kept before. */
	Mono<Boolean> add(ReportReference reference, StaffEntry taking) {
		return this.db.sql("""
				INSERT INTO triage.taken (reference, staff, channel, taken, advice)
				VALUES (:reference, :staff, :channel, :taken, :advice)
				ON CONFLICT (reference) DO NOTHING
				""")
			.bind("reference", reference.text())
			.bind("staff", taking.staff().value())
			.bind("channel", taking.channel().name())
			.bind("taken", taking.taken())
			.bind("advice", taking.advice())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<StaffEntry> find(ReportReference reference) {
		return this.db.sql("SELECT staff, channel, taken, advice FROM triage.taken WHERE reference = :reference")
			.bind("reference", reference.text())
			.map(row -> new StaffEntry(Columns.staff(row, "staff"),
					StaffEntry.Channel.valueOf(Columns.get(row, "channel", String.class)),
					Columns.get(row, "taken", Instant.class), Columns.get(row, "advice", Boolean.class)))
			.one();
	}

}
