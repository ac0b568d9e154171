package org.waymark.intake;

import java.util.Objects;

import io.r2dbc.spi.Readable;

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
		return new KeptDraft(Objects.requireNonNull(row.get("version", Integer.class)),
				Objects.requireNonNull(row.get("body", byte[].class)));
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
