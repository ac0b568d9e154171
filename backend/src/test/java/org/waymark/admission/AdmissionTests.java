package org.waymark.admission;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.intake.SealedReports;
import org.waymark.intake.SetAside;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.site.Intake;
import org.waymark.site.Receipt;
import org.waymark.site.Submission;
import org.waymark.site.VisitSecret;
import org.waymark.site.terms.Door;
import org.waymark.testing.Await;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class AdmissionTests {

	private static final Duration SOON = Await.LIMIT;

	@Autowired
	private Intake intake;

	@Autowired
	private SealedReports sealed;

	@Autowired
	private PublicKeys sealing;

	@Test
	void aReportIsOnTheDeskOnceAndItsSealedBytesAreCleared() {
		Receipt receipt = send("yes");
		awaitCount(1, "SELECT count(*) FROM triage.report WHERE reference = '" + receipt.reference().text() + "'");
		assertThat(Rows.count("SELECT count(*) FROM intake.sealed_report WHERE sealed IS NOT NULL")).isZero();
		assertThat(Rows.count("SELECT count(*) FROM triage.concern")).isOne();
		assertThat(Rows.count("SELECT count(*) FROM triage.reporter")).isOne();
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'REPORT_ADMITTED'")).isOne();
		assertThat(Rows.count("SELECT count(*) FROM triage.report WHERE rules = '{DANGER_NOW}' AND urgent")).isOne();
	}

	@Test
	void whatTheHubHasAdmittedTheHubKeyNoLongerOpens() {
		send("no");
		awaitCount(1, "SELECT count(*) FROM triage.report");
		assertThat(Rows.count("SELECT count(*) FROM intake.sealed_report WHERE state = 'ADMITTED' AND sealed IS NULL"))
			.isOne();
	}

	@Test
	void whatDoesNotOpenGoesToTheRepairLaneAndWhatIsBehindItIsAdmitted() throws Exception {
		String foreign = "d" + "0".repeat(63);
		Rows.change(
				"""
						INSERT INTO intake.sealed_report (draft, reference, code, door, assurance, reasons, schema, hub_key, sealed)
						VALUES (decode('%s', 'hex'), '0000000000', decode('%s', 'hex'), 'PUBLIC', 'ASSURED', '{}', 1, 1, 'x')
						"""
					.formatted(foreign, foreign));
		send("no");
		awaitCount(1, "SELECT count(*) FROM triage.report");
		awaitCount(1, "SELECT count(*) FROM intake.sealed_report WHERE state = 'REPAIR'");
		assertThat(this.sealed.repairLane().collectList().block(SOON)).extracting(SetAside::fault)
			.isEqualTo(List.of("CANNOT_OPEN"));
		assertThat(
				Rows.count("SELECT count(*) FROM intake.sealed_report WHERE state = 'REPAIR' AND sealed IS NOT NULL"))
			.as("it is kept whole")
			.isOne();
	}

	@Test
	void whatTheDatabaseRefusesBlocksNobodyAndIsTriedAgainAfterItsRepair() throws Exception {
		Rows.change("ALTER TABLE triage.report ADD CONSTRAINT refuse CHECK (door <> 'PAST') NOT VALID");
		try {
			send(Door.PAST, "no");
			send("no");
			awaitCount(1, "SELECT count(*) FROM triage.report WHERE door = 'PUBLIC'");
			awaitCount(1,
					"SELECT count(*) FROM intake.sealed_report WHERE fault = 'CANNOT_STORE' AND state = 'REPAIR'");
			awaitCount(1, "SELECT count(*) FROM notification.alert WHERE 'REPAIR' = ANY (reasons)");
		}
		finally {
			Rows.change("ALTER TABLE triage.report DROP CONSTRAINT refuse");
		}
		assertThat(this.sealed.retryRefused().block(SOON)).isOne();
		awaitCount(1, "SELECT count(*) FROM triage.report WHERE door = 'PAST'");
	}

	@Test
	void aDocumentThatLacksItsPartsCountsAgainstItselfAlone() throws Exception {
		HexFormat hex = HexFormat.of();
		byte[] draft = new byte[32];
		byte[] context = ByteBuffer.allocate(58)
			.put("waymark/report".getBytes(StandardCharsets.US_ASCII))
			.put(draft)
			.putInt(2)
			.putLong(this.sealing.hubKeyId())
			.array();
		byte[] document = "{\"schema\":2}".getBytes(StandardCharsets.US_ASCII);
		Rows.change(
				"""
						INSERT INTO intake.sealed_report (draft, reference, code, door, assurance, reasons, schema, hub_key, sealed)
						VALUES (decode('%s', 'hex'), '0000000000', decode('%s', 'hex'), 'PUBLIC', 'ASSURED', '{}', 2, %d, decode('%s', 'hex'))
						"""
					.formatted(hex.formatHex(draft), hex.formatHex(draft), this.sealing.hubKeyId(),
							hex.formatHex(this.sealing.sealReport(document, context))));
		send("no");
		awaitCount(1, "SELECT count(*) FROM triage.report");
		awaitCount(1, "SELECT count(*) FROM intake.sealed_report WHERE state = 'REPAIR' AND fault <> 'CANNOT_OPEN'");
	}

	private Receipt send(String danger) {
		return send(Door.PUBLIC, danger);
	}

	private Receipt send(Door door, String danger) {
		return this.intake.accept(VisitSecret.fresh(new SecureRandom()),
				new Submission(door,
						new Submission.Concern(List.of(new Submission.Answer("now", "danger", 0, true, List.of(danger)),
								new Submission.Answer("story", "story", 0, false, List.of("A worry in plain words"))),
								List.of()),
						Submission.Reporter.ANONYMOUS, new Submission.Arrival(Submission.Form.JOURNEY, true)))
			.blockOptional(SOON)
			.orElseThrow();
	}

	private static void awaitCount(long expected, String query) {
		Await.untilAsserted(() -> assertThat(Rows.count(query)).isEqualTo(expected));
	}

}
