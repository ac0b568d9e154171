package org.waymark.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;

/** A sealed report on its way into the hub, held by the transaction that claimed it. */
public final class WaitingReport {

	private final UUID id;

	private final String reference;

	private final Instant received;

	private final String door;

	private final String assurance;

	private final List<String> reasons;

	private final byte[] context;

	private final int schema;

	private final byte[] sealed;

	private WaitingReport(Readable row) {
		this.id = required(row, "id", UUID.class);
		this.reference = required(row, "reference", String.class);
		this.received = required(row, "received", OffsetDateTime.class).toInstant();
		this.door = required(row, "door", String.class);
		this.assurance = required(row, "assurance", String.class);
		this.reasons = List.of(required(row, "reasons", String[].class));
		this.schema = required(row, "schema", Short.class);
		this.context = SealContext.of(required(row, "draft", byte[].class), this.schema,
				required(row, "hub_key", Long.class));
		this.sealed = required(row, "sealed", byte[].class);
	}

	static WaitingReport read(Readable row) {
		return new WaitingReport(row);
	}

	private static <T> T required(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type));
	}

	public UUID id() {
		return this.id;
	}

	/** Ten characters, without spaces. */
	public String reference() {
		return this.reference;
	}

	/** When the database took it (UTC). */
	public Instant received() {
		return this.received;
	}

	public String door() {
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
