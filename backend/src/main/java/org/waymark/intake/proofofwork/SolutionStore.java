package org.waymark.intake.proofofwork;

import java.time.Duration;
import java.util.HexFormat;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.PublicDatabase;

/** Which answers were used, over all processes. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class SolutionStore {

	private final DatabaseClient db;

	SolutionStore(PublicDatabase database) {
		this.db = database.client();
	}

	/** Uses an answer; whether it is this visit's to use. */
	Mono<Boolean> use(String solution, byte[] visit, Duration keep) {
		return this.db.sql("SELECT intake.use_solution(:id, :visit, make_interval(secs => :keep)) AS own")
			.bind("id", HexFormat.of().parseHex(solution))
			.bind("visit", visit)
			.bind("keep", (double) keep.toSeconds())
			.map(row -> Boolean.TRUE.equals(row.get("own", Boolean.class)))
			.one();
	}

	/** Deletes what can no longer be used. */
	Mono<Void> purge() {
		return this.db.sql("SELECT intake.purge_solutions()").then();
	}

}
