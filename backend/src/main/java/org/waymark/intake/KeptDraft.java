package org.waymark.intake;

import io.r2dbc.spi.Readable;

import org.waymark.platform.database.Columns;

/** A draft as the database holds it: a version and sealed bytes. */
final class KeptDraft {

	/** Another request changed the draft first. */
	static final int CHANGED = 0;

	/** The report of this visit was accepted already. */
	static final int OVER = -1;

	private final int version;

	private final byte[] body;

	private KeptDraft(int version, byte[] body) {
		this.version = version;
		this.body = body;
	}

	static KeptDraft read(Readable row) {
		return new KeptDraft(Columns.get(row, "version", Integer.class), Columns.get(row, "body", byte[].class));
	}

	/** No draft yet: the version for the first answer. */
	static KeptDraft none() {
		return new KeptDraft(0, new byte[0]);
	}

	boolean isNew() {
		return this.version == 0;
	}

	int version() {
		return this.version;
	}

	byte[] body() {
		return this.body;
	}

}
