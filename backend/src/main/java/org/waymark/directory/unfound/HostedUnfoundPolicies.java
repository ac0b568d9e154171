package org.waymark.directory.unfound;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.site.schools.UnfoundPolicies;

/** Keeps what the public face is told, through one function. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class HostedUnfoundPolicies implements UnfoundPolicies {

	private final DatabaseClient db;

	HostedUnfoundPolicies(PublicDatabase database) {
		this.db = database.client();
	}

	@Override
	public Mono<Void> note(int urn, String kind) {
		return this.db.sql("SELECT directory.note_unfound(:urn, :kind)").bind("urn", urn).bind("kind", kind).then();
	}

}
