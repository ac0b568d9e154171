package org.waymark.intake;

import java.time.Instant;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.site.Receipt;

/**
 * All that the public face can do in the database: a few functions, each one transaction.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class IntakeStore {

	private final DatabaseClient db;

	IntakeStore(PublicDatabase database) {
		this.db = database.client();
	}

	/** The kept draft; empty when there is none that still lasts. */
	Mono<KeptDraft> open(byte[] draft) {
		return this.db.sql("SELECT version, body FROM intake.open_draft(:draft)")
			.bind("draft", draft)
			.map(KeptDraft::read)
			.one();
	}

	/**
	 * Keeps a draft, unless another request changed it since.
	 * @return the new version, or {@link KeptDraft#CHANGED} or {@link KeptDraft#OVER}
	 */
	Mono<Integer> keep(byte[] draft, int expected, byte[] body) {
		return this.db.sql("SELECT coalesce(intake.keep_draft(:draft, :expected, :body), 0) AS version")
			.bind("draft", draft)
			.bind("expected", expected)
			.bind("body", body)
			.map(row -> Columns.get(row, "version", Integer.class))
			.one();
	}

	Mono<Void> forget(byte[] draft) {
		return this.db.sql("SELECT intake.forget_draft(:draft)").bind("draft", draft).then();
	}

	/** Deletes drafts that were idle for an hour. */
	Mono<Void> purge() {
		return this.db.sql("SELECT intake.purge_drafts()").then();
	}

	/**
	 * Stores a report and deletes its draft; for a visit that has sent already, its first
	 * receipt.
	 */
	Mono<Receipt> accept(SealedSubmission report) {
		return this.db.sql("""
				SELECT reference, received FROM intake.accept_report(
				    :draft, :reference, :code, :door, :assurance, :reasons, :schema, :hubKey, :sealed)
				""")
			.bind("draft", report.draft())
			.bind("reference", report.reference().text())
			.bind("code", report.code())
			.bind("door", report.door().name())
			.bind("assurance", report.assurance().level().name())
			.bind("reasons", report.assurance().reasonCodes())
			.bind("schema", (short) ReportDocument.SCHEMA)
			.bind("hubKey", report.hubKey())
			.bind("sealed", report.sealed())
			.map(IntakeStore::receipt)
			.one();
	}

	Mono<Receipt> receiptOf(byte[] draft) {
		return this.db.sql("SELECT reference, received FROM intake.receipt_of(:draft)")
			.bind("draft", draft)
			.map(IntakeStore::receipt)
			.one();
	}

	Mono<Void> done(byte[] draft) {
		return this.db.sql("SELECT intake.done(:draft)").bind("draft", draft).then();
	}

	private static Receipt receipt(Readable row) {
		return new Receipt(Columns.reference(row, "reference"), Columns.get(row, "received", Instant.class));
	}

}
