package org.waymark.triage.queue;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/**
 * Whether reports from browsers without a script are held more often than others. Nobody
 * can see whether a person uses assistive technology, and we do not ask.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HeldShares {

	private final DatabaseClient db;

	HeldShares(TriageDatabase database) {
		this.db = database.client();
	}

	/** Of the last 28 days. */
	Mono<Shares> lately() {
		return this.db.sql("""
				SELECT coalesce(sum(sent) FILTER (WHERE script), 0)::bigint AS scripted,
				       coalesce(sum(held) FILTER (WHERE script), 0)::bigint AS scripted_held,
				       coalesce(sum(sent) FILTER (WHERE NOT script), 0)::bigint AS plain,
				       coalesce(sum(held) FILTER (WHERE NOT script), 0)::bigint AS plain_held
				FROM pathway.held_share WHERE day > (now() AT TIME ZONE 'Europe/London')::date - 28
				""").mapProperties(Shares.class).one();
	}

	/**
	 * How many reports were sent, and how many of them were held.
	 *
	 * @param scripted sent by a page in which a script ran
	 * @param scriptedHeld of those, held
	 * @param plain sent by a page without
	 * @param plainHeld of those, held
	 */
	record Shares(long scripted, long scriptedHeld, long plain, long plainHeld) {

		static final Shares NONE = new Shares(0, 0, 0, 0);

	}

}
