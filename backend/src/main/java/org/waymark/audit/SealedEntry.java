package org.waymark.audit;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;

/** A link and the entry that it seals, which may have been removed. */
record SealedEntry(Link link, @Nullable StoredEntry entry) {

	static SealedEntry read(Readable row) {
		boolean there = row.get("id", Long.class) != null;
		return new SealedEntry(Link.read(row), there ? StoredEntry.read(row) : null);
	}

}
