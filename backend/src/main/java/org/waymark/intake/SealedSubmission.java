package org.waymark.intake;

import org.waymark.intake.checks.Assurance;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;

/** A report ready to be stored; the store can read none of it. */
final class SealedSubmission {

	private final byte[] draft;

	private final ReportReference reference;

	private final byte[] code;

	private final Door door;

	private final Assurance assurance;

	private final long hubKey;

	private final byte[] sealed;

	SealedSubmission(byte[] draft, ReportReference reference, byte[] code, Door door, Assurance assurance, long hubKey,
			byte[] sealed) {
		this.draft = draft;
		this.reference = reference;
		this.code = code;
		this.door = door;
		this.assurance = assurance;
		this.hubKey = hubKey;
		this.sealed = sealed;
	}

	/** The same report under another reference, where the first is taken. */
	SealedSubmission under(ReportReference another) {
		return new SealedSubmission(this.draft, another, this.code, this.door, this.assurance, this.hubKey,
				this.sealed);
	}

	byte[] draft() {
		return this.draft;
	}

	ReportReference reference() {
		return this.reference;
	}

	byte[] code() {
		return this.code;
	}

	Door door() {
		return this.door;
	}

	Assurance assurance() {
		return this.assurance;
	}

	long hubKey() {
		return this.hubKey;
	}

	byte[] sealed() {
		return this.sealed;
	}

}
