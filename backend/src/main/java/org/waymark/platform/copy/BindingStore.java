package org.waymark.platform.copy;

import java.time.Instant;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/** What a database says of itself, and whose it is. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class BindingStore {

	private final DatabaseClient db;

	BindingStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<ServerSight> look() {
		return this.db.sql("""
				SELECT (SELECT system_identifier FROM pg_control_system()) AS system,
				       ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::integer AS timeline,
				       (pg_current_wal_flush_lsn() - '0/0'::pg_lsn)::bigint AS place,
				       pg_last_wal_receive_lsn() IS NOT NULL AS streamed,
				       EXISTS (SELECT FROM pg_stat_replication) AS standbys,
				       concat(current_setting('recovery_target'), current_setting('recovery_target_lsn'),
				              current_setting('recovery_target_name'), current_setting('recovery_target_time'),
				              current_setting('recovery_target_xid')) <> '' AS aimed,
				       b.id, b.beat
				FROM (VALUES (true)) AS one (row) LEFT JOIN platform.binding b ON b.one = one.row
				""").mapProperties(ServerSight.class).one();
	}

	/** Makes the database somebody's, if it is nobody's. */
	Mono<Void> bind() {
		return this.db.sql("INSERT INTO platform.binding DEFAULT VALUES ON CONFLICT DO NOTHING").then();
	}

	/** Writes that a hub is there. */
	Mono<Instant> beat(UUID id) {
		return this.db.sql("UPDATE platform.binding SET beat = clock_timestamp() WHERE id = :id RETURNING beat")
			.bind("id", id)
			.mapValue(Instant.class)
			.one();
	}

}
