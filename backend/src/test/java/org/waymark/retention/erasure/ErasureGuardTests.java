package org.waymark.retention.erasure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Late, twice, on several processes, with a wrong clock, or past the program: nothing is
 * erased wrongly.
 */
@WaymarkTest
class ErasureGuardTests {

	private static final String LIST = "/triage/erasure";

	@Autowired
	private WebTestClient web;

	@Autowired
	private TriageDatabase database;

	@Autowired
	private CaseDocuments documents;

	@Autowired
	private Erasures erasures;

	private String reference;

	@BeforeEach
	void aReport() {
		this.reference = new TestReports(this.database, this.documents).aReport().arrives();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1 year", "1 year", "6 minutes", "-6 minutes" })
	void oneClockAloneErasesNothing(String apart) {
		String list = agreed();
		assertThat(at("clock_timestamp() + interval '" + apart + "'", "clock_timestamp()", list))
			.containsExactly("WAITING {CLOCKS}");
		assertThat(at("clock_timestamp()", "clock_timestamp() + interval '" + apart + "'", list))
			.containsExactly("WAITING {CLOCKS}");
		assertThat(Rows.count("SELECT count(*) FROM triage.report")).isOne();
	}

	@Test
	void aJobThatIsADayLateErasesOnceHoweverManyProcessesRunIt() {
		String list = agreed();
		String late = "clock_timestamp() + interval '24 hours'";
		assertThat(at(late, late, list)).containsExactly("ERASED {}");
		assertThat(at(late, late, list)).isEmpty();
		this.erasures.carryOut().block(Await.LIMIT);
		assertThat(Rows.count("SELECT count(*) FROM retention.tombstone")).isOne();
	}

	@Test
	void twoProcessesAtOnceEraseOnce() {
		agreed();
		Mono.when(this.erasures.carryOut(), this.erasures.carryOut(), this.erasures.carryOut()).block(Await.LIMIT);
		assertThat(Rows.count("SELECT count(*) FROM retention.tombstone")).isOne();
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'REPORT_ERASED'")).isOne();
	}

	@Test
	void whenBothClocksJumpAYearTheAgreementHasLapsed() {
		String list = agreed();
		String late = "clock_timestamp() + interval '1 year'";
		assertThat(at(late, late, list)).containsExactly("KEPT {LAPSED}");
		assertThat(Rows.count("SELECT count(*) FROM triage.report")).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE FROM triage.report", "DELETE FROM triage.concern", "DELETE FROM triage.child",
			"DELETE FROM conversation.letter", "DELETE FROM statistics.fact", "DELETE FROM retention.tombstone",
			"SELECT retention.remove(gen_random_uuid())", "SELECT triage.erase_report(gen_random_uuid())",
			"UPDATE retention.referral SET state = 'WAITING'", "INSERT INTO retention.tombstone DEFAULT VALUES",
			"SELECT retention.erase_at(NULL, 1, '{}', now(), now())" })
	void theHubItselfMayEraseNothingPastTheGuards(String statement) {
		assertThatIllegalStateException().isThrownBy(() -> Rows.change("SET ROLE waymark_triage; " + statement))
			.havingCause()
			.withMessageContaining("permission denied");
	}

	@Test
	void nothingIsAddedToAListThatWasAnswered() {
		agreed();
		assertThatIllegalStateException().isThrownBy(() -> Rows.change("""
				SET ROLE waymark_triage;
				INSERT INTO retention.referral (run, number, report, rule, due)
				SELECT id, 2, NULL, 'no-action', current_date FROM retention.run
				""")).havingCause().withMessageContaining("settled");
	}

	/** A list of the report that two people agreed to and nobody has carried out. */
	private String agreed() {
		ErasableReports.due(this.reference);
		DeskClient.signedIn(this.web, "manager").send(LIST, LIST, Map.of("kind", "REAL"));
		Rows.change("""
				UPDATE retention.run SET verdict = 'AGREED', seconded = now(),
				       second = (SELECT id FROM staff.account WHERE sign_in = 'manager2')
				""");
		return Rows.all("SELECT id FROM retention.run").get(0);
	}

	private static List<String> at(String program, String database, String list) {
		return Rows.all(
				"SELECT state, kept FROM retention.erase_at('%s', 1, '{}', %s, %s)".formatted(list, program, database));
	}

}
