package org.waymark.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.access.AccessGrantStore.New;
import org.waymark.access.ReporterIdentityAccess.State;
import org.waymark.access.ReporterIdentityAccess.Way;
import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.DeskClient;
import org.waymark.testing.MovedTime;
import org.waymark.testing.MovedTime.MovedClock;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
@Import(MovedTime.class)
class ReporterIdentityAccessTests {

	private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T10:00:00Z");

	private static final Instant TUESDAY_NIGHT = Instant.parse("2026-11-24T23:00:00Z");

	private static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	ReporterIdentityAccess vault;

	@Autowired
	MovedClock clock;

	private DeskClient worker;

	private DeskClient manager;

	private String report;

	@BeforeEach
	void aReporterAskedForConfidentiality() {
		this.clock.set(TUESDAY_MORNING);
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.report = "/triage/reports/"
				+ new TestReports(this.database, this.documents).aReport().confidential().arrives();
	}

	@ParameterizedTest
	@CsvSource({ "true, true, WITH_A_SECOND", "true, false, REVIEWED", "false, true, ALONE", "false, false, ALONE" })
	void confidentialityTakesTwoPeopleWhileTheHubIsOpen(boolean confidential, boolean open, Way way) {
		assertThat(Way.of(confidential, open)).isEqualTo(way);
	}

	@Test
	void twoPeopleOpenItTogetherAndTheReportSaysWhoAndWhy() {
		assertThat(open(Way.WITH_A_SECOND, "To ring them")).isEqualTo(State.WAITS);
		assertThat(text(this.worker.get(this.report))).contains("A manager has to agree").doesNotContain("Zebrafish");
		assertThat(look()).doesNotContain("Zebrafish");
		assertThat(text(this.manager.get("/triage"))).contains("(1 waiting for you)");
		assertThat(text(this.manager.get("/triage/openings"))).contains("Who reported", "To ring them")
			.doesNotContain("Zebrafish");
		this.manager.send("/triage/home", "/triage/openings", Map.of("act", "AGREED", "opening", opening()));
		assertThat(look()).contains("Q. Zebrafish");
		assertThat(text(this.manager.get(this.report))).contains("asked a second person to open who reported",
				"agreed that Trial worker opens who reported");
		assertThat(text(this.manager.get(this.report))).as("it opens to whoever asked").doesNotContain("Zebrafish");
	}

	@Test
	void theListOfWhatWaitsEndsWithTheOldestTwoHundred() {
		Rows.change("INSERT INTO triage.opening (id, report, kind, asker, body, at) SELECT gen_random_uuid(), r.id, "
				+ "'IDENTITY', a.id, '\\x00', now() - n * interval '1 minute' FROM triage.report r, staff.account a, "
				+ "generate_series(1, 205) n WHERE a.sign_in = 'worker'");
		String page = text(this.manager.get("/triage/openings"));
		String oldest = Rows.all("SELECT id FROM triage.opening ORDER BY at LIMIT 1").get(0);
		assertThat(page.split("value=\"AGREED\"", -1)).hasSize(AccessGrantStore.SHOWN + 1);
		assertThat(page).contains(oldest);
	}

	@Test
	void outOfHoursOnePersonOpensItAndAnotherReviewsThat() {
		assertThat(open(Way.REVIEWED, "The police are on their way")).isEqualTo(State.OPEN);
		assertThat(look()).contains("Q. Zebrafish");
		assertThat(Rows.all("SELECT review_due IS NOT NULL FROM triage.opening")).containsExactly("t");
		assertThat(text(this.manager.get("/triage/openings"))).contains("Opened alone", "The police are on their way");
	}

	@Test
	void whoeverAskedByDayIsNotKeptWaitingAtNight() {
		assertThat(open(Way.WITH_A_SECOND, "To ring them")).isEqualTo(State.WAITS);
		this.clock.set(TUESDAY_NIGHT);
		assertThat(text(this.worker.get(this.report))).doesNotContain("A manager has to agree", "Zebrafish");
		assertThat(text(this.worker.send(this.report, this.report + "/reporter", Map.of("reason", "She rang again"))))
			.contains("Q. Zebrafish");
		assertThat(text(this.manager.get("/triage/openings"))).contains("Opened alone", "She rang again");
	}

	@Test
	void whoGaveANameOpensToOneWithAReasonAndNotWithout() {
		assertThat(open(Way.ALONE, " ")).isEqualTo(State.SHUT);
		assertThat(open(Way.ALONE, "To thank them")).isEqualTo(State.OPEN);
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'REPORTER_READ'")).containsExactly("ALONE");
		Rows.change("UPDATE triage.opening SET until = now() - interval '1 second'");
		assertThat(look()).as("a shift later a reason is needed again")
			.doesNotContain("Zebrafish")
			.contains("Enter why you have to know who reported");
	}

	@Test
	void nobodyAgreesToTheirOwnAndReasonsAreSealed() {
		open(Way.WITH_A_SECOND, "To ring them");
		assertThatIllegalStateException()
			.isThrownBy(() -> Rows.change("UPDATE triage.opening SET second = asker, until = now()"));
		assertThat(Rows.all("SELECT encode(body, 'escape') FROM triage.opening"))
			.noneMatch(body -> body.contains("ring"));
	}

	@Test
	void aLeftNameStandsInNoListAndInNoFile() {
		open(Way.ALONE, "To thank them");
		look();
		DeskClient auditor = DeskClient.signedIn(this.web, "auditor");
		for (String page : List.of("/triage", "/triage?lane=open", "/triage/openings", "/triage/sharing",
				this.report + "/readers", this.report + "/access", this.report + "/decision")) {
			assertThat(text(this.manager.get(page))).as(page).doesNotContain("Zebrafish");
		}
		assertThat(text(auditor.send("/triage/audit", "/triage/audit/export", Map.of()))).contains("Saw who reported")
			.doesNotContain("Zebrafish", "thank them");
	}

	private State open(Way way, String reason) {
		StaffId worker = new StaffId(
				UUID.fromString(Rows.all("SELECT id FROM staff.account WHERE sign_in = 'worker'").get(0)));
		ReportId id = new ReportId(UUID.fromString(Rows.all("SELECT id FROM triage.report").get(0)));
		return this.vault.open(new New(id, "IDENTITY", worker, reason), way, TOMORROW).blockOptional().orElseThrow();
	}

	private String look() {
		return text(this.worker.send("/triage/home", this.report + "/reporter", Map.of()));
	}

	private static String opening() {
		return Rows.all("SELECT id FROM triage.opening").get(0);
	}

}
