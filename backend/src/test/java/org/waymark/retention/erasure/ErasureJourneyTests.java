package org.waymark.retention.erasure;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.audit.Audit;
import org.waymark.audit.Chain;
import org.waymark.cases.CaseDocuments;
import org.waymark.conversations.Correspondence;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.retention.holds.Holds;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.waymark.testing.DeskClient.text;

/**
 * What is due is erased by two people, with all that belongs to it, and nothing else is.
 */
@WaymarkTest
class ErasureJourneyTests {

	private static final String LIST = "/triage/erasure";

	@Autowired
	private WebTestClient web;

	@Autowired
	private TriageDatabase database;

	@Autowired
	private CaseDocuments documents;

	@Autowired
	private Correspondence correspondence;

	@Autowired
	private ErasureStore store;

	@Autowired
	private Holds holds;

	@Autowired
	private Audit audit;

	@Autowired
	private BeanFactory beans;

	@TempDir
	private Path folder;

	private TestReports reports;

	private DeskClient first;

	private DeskClient second;

	private String reference;

	@BeforeEach
	void aReportAndTwoManagers() {
		this.reports = new TestReports(this.database, this.documents);
		this.first = DeskClient.signedIn(this.web, "manager");
		this.second = DeskClient.signedIn(this.web, "manager2");
		this.reference = this.reports.aReport().confidential().arrives();
	}

	@Test
	void nothingOfAnErasedReportIsLeftAndItsSiblingOpens() throws SQLException {
		String sibling = this.reports.aReport().telling("Another worry").arrives();
		aWholeLife(sibling);
		List<String> traces = ErasableReports.traces(this.reference);
		assertThat(ErasableReports.found(traces)).hasSizeGreaterThan(15);
		ErasableReports.due(this.reference);
		String list = listed("REAL");
		assertThat(text(this.second.get(list))).contains("/triage/reports/" + this.reference, "Police", "Not done yet");
		assertThat(status(answered(this.second, list, "AGREE"))).isEqualTo(303);
		tombstones().write().block(Await.LIMIT);
		assertThat(ErasableReports.found(traces)).as("tables in which it stands").isEmpty();
		assertThat(Rows.all("SELECT rule, removed > 20, report IS NULL FROM retention.tombstone"))
			.containsExactly("no-action t t");
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'REPORT_ERASED'")).containsExactly("no-action");
		assertThat(status(this.first.get("/triage/reports/" + this.reference))).isEqualTo(404);
		assertThat(text(this.first.get("/triage/reports/" + sibling))).contains("Another worry");
		assertThat(text(this.first.get(list))).contains("Agreed", "Erased").doesNotContain(this.reference);
		assertThat(text(this.first.get(LIST))).contains("no further steps: 1");
		Await.until("the chain holds to its end", () -> Chain.holds(this.beans));
	}

	@Test
	void aRehearsalGoesTheWholeWayAndTakesEverythingBack() throws SQLException {
		aWholeLife(this.reports.aReport().arrives());
		ErasableReports.due(this.reference);
		Await.until("nothing waits to be counted", () -> Rows.count("SELECT count(*) FROM statistics.to_count") == 0);
		List<String> traces = ErasableReports.traces(this.reference);
		List<String> before = ErasableReports.found(traces);
		String list = listed("REHEARSAL");
		answered(this.second, list, "AGREE");
		assertThat(text(this.first.get(list))).contains("Would have been erased");
		assertThat(ErasableReports.found(traces)).containsAll(before);
		assertThat(Rows.count("SELECT removed FROM retention.referral")).isGreaterThan(20);
		assertThat(Rows.count("SELECT count(*) FROM retention.tombstone")).isZero();
	}

	@Test
	void nobodyIsTheirOwnSecondPersonAndARefusedListErasesNothing() {
		ErasableReports.due(this.reference);
		String list = listed("REAL");
		assertThat(text(this.first.get(list))).doesNotContain("value=\"AGREE\"");
		assertThat(status(answered(this.first, list, "AGREE"))).isEqualTo(409);
		assertThatIllegalStateException().isThrownBy(
				() -> Rows.change("UPDATE retention.run SET verdict = 'AGREED', second = author, seconded = now()"));
		assertThat(status(answered(this.second, list, ""))).isEqualTo(422);
		assertThat(status(answered(this.second, list, "REFUSE"))).isEqualTo(303);
		assertThat(status(answered(this.second, list, "AGREE"))).isEqualTo(409);
		assertThat(text(this.first.get("/triage/reports/" + this.reference))).contains("Somebody is worried");
		assertThat(status(this.second.get(listed("REAL")))).as("it is free for another list").isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "UNREAD,news = true", "UNREAD,looked = NULL; looked_by = NULL", "WAITING,sign_off = true",
			"WAITING,tell_due = now()", "FRESH,closed = now() - interval '300 days'", "FIGURES,received = now()" })
	void whatChangedSinceItWasListedIsKept(String code, String change) {
		ErasableReports.due(this.reference);
		String list = listed("REAL");
		Rows.change("ALTER TABLE triage.report DROP CONSTRAINT report_closed_once_decided");
		try {
			Rows.change("UPDATE triage.report SET " + change.replace(';', ','));
			answered(this.second, list, "AGREE");
			assertThat(Rows.all("SELECT state, kept FROM retention.referral")).containsExactly("KEPT {" + code + "}");
		}
		finally {
			Rows.change("TRUNCATE retention.referral; UPDATE triage.report SET sign_off = false");
			Rows.change("ALTER TABLE triage.report ADD CONSTRAINT report_closed_once_decided "
					+ "CHECK (state <> 'CLOSED' OR (decided IS NOT NULL AND NOT sign_off))");
		}
	}

	@Test
	void aHoldThatCatchesItIsStrongerAndOneWithOtherWordsIsNot() {
		ErasableReports.due(this.reference);
		String list = listed("REAL");
		hold("Zebrafish quay");
		hold("worried about a child");
		answered(this.second, list, "AGREE");
		assertThat(Rows.all("SELECT state, kept FROM retention.referral")).containsExactly("KEPT {HELD}");
		Rows.change("DELETE FROM retention.hold WHERE at = (SELECT max(at) FROM retention.hold)");
		answered(this.second, listed("REAL"), "AGREE");
		assertThat(Rows.count("SELECT count(*) FROM triage.report")).as("words that it does not have").isZero();
	}

	@Test
	void whatIsLinkedWithAnOpenReportOrFollowedIsKept() {
		String open = this.reports.aReport().arrives();
		ErasableReports.due(this.reference);
		String list = listed("REAL");
		Rows.change("""
				INSERT INTO triage.earlier (id, report, earlier, author, body, alike)
				SELECT gen_random_uuid(), '%s', '%s', id, '\\x00', 'PLACE' FROM staff.account WHERE sign_in = 'worker'
				""".formatted(ErasableReports.id(open), ErasableReports.id(this.reference)));
		Rows.change("UPDATE triage.report SET follows = '%s' WHERE reference = '%s'"
			.formatted(ErasableReports.id(this.reference), open));
		answered(this.second, list, "AGREE");
		assertThat(Rows.all("SELECT kept FROM retention.referral")).containsExactly("{FOLLOWED,LINKED}");
	}

	@Test
	void whatIsNotDueIsOnNoList() {
		String body = text(this.first.send(LIST, LIST, Map.of("kind", "REAL")));
		assertThat(body).contains("Nothing is due");
		ErasableReports.due(this.reference);
		Rows.change("UPDATE triage.report SET closed = now() - interval '6 years'");
		assertThat(status(this.first.send(LIST, LIST, Map.of("kind", "REAL")))).isEqualTo(422);
		assertThat(text(this.first.send(LIST, LIST, Map.of()))).contains("Select what the list is for");
		assertThat(Rows.count("SELECT count(*) FROM retention.run")).isZero();
	}

	@Test
	void aFormSentTwiceMakesOneList() {
		ErasableReports.due(this.reference);
		Map<String, String> form = Map.of("kind", "REAL", "id", UUID.randomUUID().toString());
		assertThat(status(this.first.send(LIST, LIST, form))).isEqualTo(303);
		assertThat(status(this.first.send(LIST, LIST, form))).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM retention.run")).isOne();
	}

	@Test
	void theBackupOfYesterdayIsErasedAgainBeforeAnybodySignsIn() throws SQLException {
		aWholeLife(this.reports.aReport().arrives());
		ErasableReports.due(this.reference);
		List<String> traces = ErasableReports.traces(this.reference);
		Yesterday backup = new Yesterday();
		answered(this.second, listed("REAL"), "AGREE");
		tombstones().write().block(Await.LIMIT);
		assertThat(ErasableReports.found(traces)).isEmpty();
		backup.comesBack();
		assertThat(ErasableReports.found(traces)).hasSizeGreaterThan(15);
		new ErasedBefore(tombstones()).start();
		assertThat(ErasableReports.found(traces)).isEmpty();
	}

	@Test
	void aCopyInWhichSomethingKeepsItRefusesTheStart() throws SQLException {
		ErasableReports.due(this.reference);
		Yesterday backup = new Yesterday();
		answered(this.second, listed("REAL"), "AGREE");
		tombstones().write().block(Await.LIMIT);
		backup.comesBack();
		Rows.change("UPDATE triage.report SET news = true");
		assertThat(tombstones().eraseAgain().block(Await.LIMIT)).singleElement()
			.asString()
			.contains("UNREAD")
			.doesNotContain(this.reference);
		assertThat(Rows.count("SELECT count(*) FROM triage.report")).isOne();
	}

	private Tombstones tombstones() {
		return new Tombstones(this.store, this.holds, this.audit, this.database, this.folder);
	}

	private void aWholeLife(String sibling) throws SQLException {
		this.correspondence.begin(new ReportId(UUID.fromString(ErasableReports.id(this.reference))), new byte[32])
			.block(Await.LIMIT);
		Rows.change(
				"UPDATE triage.report SET received = received - interval '1 day' WHERE reference = '" + sibling + "'");
		ErasableReports.live(this.web, this.reference, sibling);
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now() WHERE reference = '"
				+ sibling + "'");
		Await.until("what reports say is counted", () -> Rows.count("SELECT count(*) FROM statistics.to_count") == 0);
	}

	private void hold(String words) {
		String soon = Rows.all("SELECT current_date + 40").get(0);
		this.first.send("/triage/home", "/triage/holds/new",
				Map.of("reason", "COURT", "why", "A claim", "words", words, "review", soon));
	}

	private String listed(String kind) {
		EntityExchangeResult<byte[]> answer = this.first.send(LIST, LIST, Map.of("kind", kind));
		assertThat(status(answer)).isEqualTo(303);
		return String.valueOf(answer.getResponseHeaders().getLocation());
	}

	private static EntityExchangeResult<byte[]> answered(DeskClient who, String list, String answer) {
		return who.send("/triage/home", list, Map.of("answer", answer));
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}
