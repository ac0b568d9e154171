package org.waymark.publication;

import java.io.IOException;
import java.security.MessageDigest;

import io.r2dbc.spi.Readable;

import org.waymark.platform.database.Columns;
import org.waymark.site.publication.PublishedEditions.Edition;

/** A row as it came. */
final class StoredEdition {

	private final long number;

	private final byte[] digest;

	private final byte[] body;

	private StoredEdition(long number, byte[] digest, byte[] body) {
		this.number = number;
		this.digest = digest;
		this.body = body;
	}

	static StoredEdition of(Readable row) {
		return new StoredEdition(Columns.get(row, "number", Long.class), Columns.bytes(row, "digest"),
				Columns.bytes(row, "body"));
	}

	/**
	 * What it says.
	 * @throws IOException when it is damaged
	 */
	Edition edition() throws IOException {
		if (!MessageDigest.isEqual(this.digest, Packed.digest(this.body))) {
			throw new IOException("Edition " + this.number + " is damaged");
		}
		return new Edition(this.number, Packed.unpack(this.body));
	}

}
