package org.waymark.audit;

import io.r2dbc.spi.Readable;

import org.waymark.platform.database.Columns;

/**
 * One link of the chain: its place, its entry, and the digest of that entry and all
 * before it.
 */
final class Link {

	private final long position;

	private final long entry;

	private final byte[] digest;

	Link(long position, long entry, byte[] digest) {
		this.position = position;
		this.entry = entry;
		this.digest = digest;
	}

	/** The digest before the first link. */
	static Link beforeFirst() {
		return new Link(0, 0, new byte[0]);
	}

	static Link read(Readable row) {
		return new Link(required(row, "position"), required(row, "entry"), Columns.get(row, "digest", byte[].class));
	}

	private static long required(Readable row, String column) {
		return Columns.get(row, column, Long.class);
	}

	long position() {
		return this.position;
	}

	long entry() {
		return this.entry;
	}

	byte[] digest() {
		return this.digest.clone();
	}

}
