package org.waymark.staff.secondfactor;

import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** Resets of second factors that were asked for. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ResetStore {

	private final DatabaseClient db;

	ResetStore(TriageDatabase database) {
		this.db = database.client();
	}

	Flux<Line> all() {
		return this.db.sql("""
				SELECT a.id, a.name, r.asked_by, b.name AS asked_by_name
				FROM staff.second_factor f JOIN staff.colleague a ON a.id = f.account
				LEFT JOIN staff.factor_reset r ON r.account = a.id AND r.asked > now() - interval '1 day'
				LEFT JOIN staff.colleague b ON b.id = r.asked_by
				ORDER BY a.name, a.id
				""").map(ResetStore::line).all();
	}

	private static Line line(Readable row) {
		UUID asker = row.get("asked_by", UUID.class);
		return new Line(Columns.staff(row, "id"), Columns.get(row, "name", String.class),
				(asker == null) ? null : new StaffId(asker), row.get("asked_by_name", String.class));
	}

	/** Notes who asks; one that is older than a day gives way. */
	Mono<Boolean> ask(StaffId account, StaffId by) {
		return this.db
			.sql("""
					INSERT INTO staff.factor_reset AS r (account, asked_by)
					SELECT f.account, :by FROM staff.second_factor f WHERE f.account = :account
					ON CONFLICT (account) DO UPDATE SET asked_by = :by, asked = now() WHERE r.asked <= now() - interval '1 day'
					""")
			.bind("account", account.value())
			.bind("by", by.value())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/**
	 * Carries out a reset that another person asked for, and notes both. False if the two
	 * are not independent, because one made the account of the other.
	 */
	Mono<Boolean> take(StaffId account, StaffId by) {
		return this.db
			.sql("""
					WITH taken AS (
					    DELETE FROM staff.factor_reset r
					    WHERE r.account = :account AND r.account <> :by AND r.asked_by <> :by AND r.asked > now() - interval '1 day'
					      AND NOT EXISTS (SELECT FROM staff.account a
					                      WHERE a.id IN (:by, r.asked_by)
					                        AND (a.made_by IN (:by, r.asked_by) OR a.disabled IS NOT NULL OR a.withdrawn IS NOT NULL
					                             OR a.ends <= now()))
					    RETURNING r.account, r.asked_by)
					INSERT INTO staff.factor_reset_done (account, asked_by, agreed_by) SELECT account, asked_by, :by FROM taken
					ON CONFLICT (account) DO UPDATE SET asked_by = excluded.asked_by, agreed_by = excluded.agreed_by, at = now()
					""")
			.bind("account", account.value())
			.bind("by", by.value())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** The account of this name, if it has a second factor. */
	Mono<StaffId> named(String signIn) {
		return this.db.sql("""
				SELECT a.id FROM staff.account a JOIN staff.second_factor f ON f.account = a.id
				WHERE a.sign_in = :signIn
				""").bind("signIn", signIn).mapValue(UUID.class).one().map(StaffId::new);
	}

	/**
	 * A person who has a second factor.
	 *
	 * @param askedBy who asked within the last day for a reset of it, if anybody
	 * @param askedByName their name
	 */
	record Line(StaffId id, String name, @Nullable StaffId askedBy, @Nullable String askedByName) {

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

}
