package org.waymark.publication;

import java.io.IOException;
import java.util.Optional;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

import org.waymark.platform.database.PublicDatabase;
import org.waymark.site.publication.PublishedEditions;

/** Editions out of the database, through one function, and out of the state folder. */
class HostedEditions implements PublishedEditions {

	private final DatabaseClient db;

	private final StateFolder folder;

	HostedEditions(PublicDatabase database, StateFolder folder) {
		this.db = database.client();
		this.folder = folder;
	}

	@Override
	public Mono<Edition> otherThan(String subject, long held) {
		return this.db.sql("SELECT number, digest, body FROM publication.newest(:subject, :held)")
			.bind("subject", subject)
			.bind("held", held)
			.map(StoredEdition::of)
			.one()
			.handle((stored, sink) -> {
				try {
					sink.next(stored.edition());
				}
				catch (IOException damaged) {
					sink.error(damaged);
				}
			});
	}

	@Override
	public Optional<Edition> kept(String subject) {
		return this.folder.read(subject);
	}

	@Override
	public void keep(String subject, Edition edition) {
		this.folder.write(subject, edition);
	}

}
