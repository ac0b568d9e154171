package org.waymark.intake;

import java.time.Instant;
import java.util.List;

import io.r2dbc.spi.Readable;

import org.waymark.platform.database.Columns;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;

/** A sealed report on its way into the hub, held by the transaction that claimed it. */
public final class WaitingReport {

	private final ReportId id;

	private final ReportReference reference;

	private final Instant received;

	private final Door door;

	private final String assurance;

	private final List<String> reasons;

	private final byte[] context;

	private final int schema;

	private final byte[] sealed;

	private WaitingReport(Readable row) {
		this.id = Columns.report(row, "id");
		this.reference = Columns.reference(row, "reference");
		this.received = Columns.get(row, "received", Instant.class);
		this.door = Door.of(Columns.get(row, "door", String.class));
		this.assurance = Columns.get(row, "assurance", String.class);
		this.reasons = List.of(Columns.get(row, "reasons", String[].class));
		this.schema = Columns.get(row, "schema", Short.class);
		this.context = SealContext.of(Columns.get(row, "draft", byte[].class), this.schema,
				Columns.get(row, "hub_key", Long.class));
		this.sealed = Columns.get(row, "sealed", byte[].class);
	}

	static WaitingReport read(Readable row) {
		return new WaitingReport(row);
	}

	public ReportId id() {
		return this.id;
	}

	/** Ten characters, without spaces. */
	public ReportReference reference() {
		return this.reference;
	}

	/** When the database took it (UTC). */
	public Instant received() {
		return this.received;
	}

	public Door door() {
		return this.door;
	}

	/**
	 * The assurance that the checks gave it: {@code ASSURED}, {@code UNVERIFIED} or
	 * {@code SUSPECT}.
	 */
	public String assurance() {
		return this.assurance;
	}

	/** Codes of the reasons for that. */
	public List<String> reasons() {
		return this.reasons;
	}

	/** The context that the seal is bound to, needed again for opening. */
	public byte[] context() {
		return this.context.clone();
	}

	/** Version of the sealed document. */
	public int schema() {
		return this.schema;
	}

	public byte[] sealed() {
		return this.sealed.clone();
	}

}
