package org.waymark.intake;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.Submission;
import org.waymark.site.VisitSecret;
import org.waymark.site.answerfacts.AnswerFacts;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Wish;

/**
 * Reports that staff enter for a caller, or that another organisation's system sends:
 * sealed, stored once and handed over like any other, under a reference of the same kind.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class TakenReports {

	private final DatabaseClient db;

	private final PublicKeys keys;

	private final AnswerFacts facts;

	private final JsonMapper json;

	private final SecureRandom random = new SecureRandom();

	TakenReports(TriageDatabase database, HubKeys keys, AnswerFacts facts, JsonMapper json) {
		this.db = database.client();
		this.facts = facts;
		this.keys = keys.sealing();
		this.json = json;
	}

	/**
	 * A secret for one form; sent again with the same words, the report is stored once.
	 * Other words are another report: none are taken for stored that were not.
	 */
	public String secret() {
		return VisitSecret.fresh(this.random).text();
	}

	/**
	 * Stores a report that a caller told staff, in the given transaction, at the door
	 * that fits them.
	 * @param secret a value of {@link #secret()}
	 * @return the receipt; empty if the text is no such secret
	 */
	public Mono<Slip> accept(String secret, Submission told) {
		return visit(secret, ReportDocument.of(told, "")).map(VisitKeys::new).flatMap(visit -> {
			String code = visit.returnCode().digits();
			String letters = Base64.getEncoder().encodeToString(this.keys.letterKey(code));
			return store(visit, code, ReportDocument.of(told, letters));
		});
	}

	/**
	 * Stores a report of another organisation's system, in the given transaction, once
	 * for each of that system's own references. The sender is part of the concern, and
	 * nobody comes back to it with a code.
	 * @param door the way it came
	 * @param theirs 32 bytes in hexadecimal that stand for the system and its reference
	 * @return our reference
	 */
	public Mono<ReportReference> accept(Door door, String theirs, ReportDocument.Concern concern) {
		ReportDocument.Reporter nobody = new ReportDocument.Reporter(Wish.IN_REPORT, "", "", "", "", List.of());
		return secret("sent", HexFormat.of().parseHex(theirs)).map(VisitKeys::new)
			.flatMap(visit -> store(visit, visit.returnCode().digits(),
					new ReportDocument(ReportDocument.SCHEMA, door, concern, nobody, null)))
			.map(Slip::reference);
	}

	private Mono<VisitSecret> visit(String secret, ReportDocument told) {
		return Mono.justOrEmpty(VisitSecret.parse(secret)).flatMap(form -> {
			byte[] whole = this.json
				.writeValueAsBytes(List.of(form.text(), told.door(), told.concern(), told.reporter()));
			return secret("taken", whole);
		});
	}

	private Mono<VisitSecret> secret(String purpose, byte[] from) {
		String own = Base64.getUrlEncoder().withoutPadding().encodeToString(this.keys.digest(purpose, from));
		return Mono.justOrEmpty(VisitSecret.parse(own));
	}

	private Mono<Slip> store(VisitKeys visit, String code, ReportDocument document) {
		ReportDocument raising = ReportSealer.raising(document, this.facts);
		byte[] context = SealContext.of(visit.draftHash(), ReportDocument.SCHEMA, this.keys.hubKeyId());
		return this.db.sql("""
				SELECT reference FROM intake.accept_report(
				    :draft, :reference, :code, :door, 'ASSURED', '{}'::text[], :schema, :hubKey, :sealed)
				""")
			.bind("draft", visit.draftHash())
			.bind("reference", visit.reference(0).text())
			.bind("code", this.keys.codeVerifier(code))
			.bind("door", document.door().name())
			.bind("schema", (short) ReportDocument.SCHEMA)
			.bind("hubKey", this.keys.hubKeyId())
			.bind("sealed", this.keys.sealReport(ReportSealer.padded(this.json.writeValueAsBytes(raising)), context))
			.map(row -> new Slip(Columns.reference(row, "reference"), visit.returnCode().spoken()))
			.one();
	}

	/**
	 * The reporter's receipt.
	 *
	 * @param reference ten characters
	 * @param code with which they can come back, in groups
	 */
	public record Slip(ReportReference reference, String code) {

		@Override
		public String toString() {
			return "Slip[hidden]";
		}

	}

}
