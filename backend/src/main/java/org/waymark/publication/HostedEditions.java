package org.waymark.publication;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

import org.waymark.platform.database.Columns;
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
			.map(HostedEditions::stored)
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

	private static Stored stored(Readable row) {
		return new Stored(Columns.get(row, "number", Long.class), Columns.bytes(row, "digest"),
				Columns.bytes(row, "body"));
	}

	/** A row as it came. */
	private static final class Stored {

		private final long number;

		private final byte[] digest;

		private final byte[] body;

		private Stored(long number, byte[] digest, byte[] body) {
			this.number = number;
			this.digest = digest;
			this.body = body;
		}

		private Edition edition() throws IOException {
			if (!MessageDigest.isEqual(this.digest, Packed.digest(this.body))) {
				throw new IOException("Edition " + this.number + " is damaged");
			}
			return new Edition(this.number, Packed.unpack(this.body));
		}

	}

}
