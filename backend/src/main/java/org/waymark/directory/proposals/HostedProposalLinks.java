package org.waymark.directory.proposals;

import java.time.Duration;
import java.time.Instant;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.platform.limits.Limit;
import org.waymark.platform.limits.Limits;
import org.waymark.site.schools.Proposal;
import org.waymark.site.schools.ProposalLinks;

/** The links of schools as the public face knows them: through two functions. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class HostedProposalLinks implements ProposalLinks {

	/** All schools of a trust may come from one network in September. */
	static final Limit LIMIT = new Limit("school-links", 300, Duration.ofHours(1));

	private final DatabaseClient db;

	private final Limits limits;

	HostedProposalLinks(PublicDatabase database, @Qualifier("publicLimits") Limits limits) {
		this.db = database.client();
		this.limits = limits;
	}

	@Override
	public Mono<Boolean> allowed(String network) {
		return this.limits.take(LIMIT, network);
	}

	@Override
	public Mono<Link> find(String token) {
		return this.db.sql("SELECT urn, until, used, typed FROM directory.school_link(:token)")
			.bind("token", new LinkToken(token).hash())
			.map(row -> new Link(Columns.get(row, "urn", Integer.class), Columns.get(row, "until", Instant.class),
					Columns.get(row, "used", Boolean.class),
					ProposalJson.read(Columns.get(row, "typed", String.class))))
			.one();
	}

	@Override
	public Mono<Boolean> keep(String token, Proposal typed, boolean send) {
		return this.db.sql("SELECT directory.propose(:token, :typed, :send) AS kept")
			.bind("token", new LinkToken(token).hash())
			.bind("typed", ProposalJson.write(typed))
			.bind("send", send)
			.map(row -> Columns.get(row, "kept", Boolean.class))
			.one();
	}

}
