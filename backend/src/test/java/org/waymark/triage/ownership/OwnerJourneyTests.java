package org.waymark.triage.ownership;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.SeenReport;
import org.waymark.cases.transitions.Transition;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.testing.DeskClient;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class OwnerJourneyTests {

	private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	OwnershipStore holds;

	@Autowired
	ReportTransitions transitions;

	private DeskClient worker;

	private DeskClient second;

	private String report;

	@BeforeEach
	void twoAreAtTheDeskAndAReportArrives() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.second = DeskClient.signedIn(this.web, "worker2");
		String reference = new TestReports(this.database, this.documents).aReport().arrives();
		this.report = "/triage/reports/" + reference;
	}

	@Test
	void aReportThatIsTakenMovesFromTheNewOnesToOnesOwn() {
		assertThat(status(claim(this.worker))).isEqualTo(303);
		assertThat(text(this.worker.get("/triage"))).contains("New (0)", "Mine (1)", "Being worked on (1)");
		assertThat(text(this.worker.get("/triage?lane=mine"))).contains("1 report is yours", "<dd>You</dd>");
		assertThat(text(this.second.get("/triage?lane=mine"))).contains("Mine (0)", "Nothing is waiting here.");
		assertThat(text(this.second.get("/triage?lane=taken"))).contains("1 report being worked on", "Trial worker");
		assertThat(text(this.second.get(this.report))).contains("<strong>Trial worker</strong>", "Take it over");
	}

	@Test
	void whoeverIsSecondIsToldWhoHasIt() {
		claim(this.worker);
		EntityExchangeResult<byte[]> late = claim(this.second);
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).contains("Somebody else was first", "Nobody yet", "Now: <strong>Trial worker</strong>");
		assertThat(acts()).containsExactly("REPORT_CLAIMED");
	}

	@Test
	void aReportIsHandedOverWithANoteAndGivenBack() {
		claim(this.worker);
		send(this.worker,
				Map.of("act", "HANDED_OVER", "version", "2", "to", idOf("worker2"), "note", "Ring the school"));
		assertThat(text(this.worker.get("/triage?lane=mine"))).contains("Mine (0)");
		send(this.second, Map.of("act", "RELEASED", "version", "3"));
		assertThat(text(this.second.get(this.report))).containsSubsequence("Nobody yet",
				"Second trial worker gave this report back",
				"Trial worker handed this report over to Second trial worker", "Ring the school",
				"Trial worker took this report");
		assertThat(acts()).containsExactly("REPORT_CLAIMED", "REPORT_HANDED_OVER", "REPORT_RELEASED");
	}

	@Test
	void nobodyTakesWhatWasHiddenFromThemSinceTheySawIt() {
		ReportReference reference = new ReportReference(this.report.substring(this.report.lastIndexOf('/') + 1));
		ReportOwnership hold = this.holds.find(reference, new StaffId(UUID.fromString(idOf("worker2"))))
			.blockOptional()
			.orElseThrow();
		assertThat(text(this.second.get(this.report + "/access"))).contains("I know this family");
		this.second.send("/triage/home", this.report + "/access/me", Map.of("own", "My neighbour"));
		SeenReport seen = new SeenReport(hold.report(), hold.version());
		assertThat(claimed(seen, "worker2")).isFalse();
		assertThat(claimed(seen, "worker")).as("seen before it changed").isFalse();
		assertThat(status(claim(this.worker))).isEqualTo(303);
	}

	private boolean claimed(SeenReport seen, String name) {
		return this.transitions.claim(seen, new StaffId(UUID.fromString(idOf(name))), Optional.empty())
			.map(Transition::changed)
			.as(this.database.transactions()::transactional)
			.blockOptional()
			.orElseThrow();
	}

	@Test
	void takingOverNeedsAReason() {
		claim(this.worker);
		EntityExchangeResult<byte[]> without = send(this.second, Map.of("act", "TAKEN_OVER", "version", "2"));
		assertThat(status(without)).isEqualTo(422);
		assertThat(text(without)).contains("Enter why you take the report over");
		send(this.second, Map.of("act", "TAKEN_OVER", "version", "2", "reason", "Gone home <ill>"));
		assertThat(text(this.second.get(this.report))).contains("<strong>You</strong>", "Gone home &lt;ill&gt;",
				"Second trial worker took this report over from Trial worker");
	}

	@Test
	void handingOverNeedsAColleagueWhoMayHaveItAndKeepsTheNote() {
		claim(this.worker);
		for (String to : List.of("", "nonsense", idOf("police"))) {
			EntityExchangeResult<byte[]> answer = send(this.worker,
					Map.of("act", "HANDED_OVER", "version", "2", "to", to, "note", "Ring the school"));
			assertThat(status(answer)).isEqualTo(422);
			assertThat(text(answer)).contains("Choose to whom you hand the report", "Ring the school</textarea>");
		}
		assertThat(acts()).containsExactly("REPORT_CLAIMED");
	}

	@Test
	void aFormThatIsOutOfDateChangesNothingAndKeepsWhatWasTyped() {
		claim(this.worker);
		send(this.second, Map.of("act", "TAKEN_OVER", "version", "2", "reason", "Agreed by phone"));
		EntityExchangeResult<byte[]> late = send(this.worker, Map.of("act", "HANDED_OVER", "version", "2", "owner",
				idOf("worker"), "to", idOf("manager"), "note", "Ring the school"));
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).containsSubsequence("When you opened the page", "You", "Now", "Second trial worker",
				"What you wrote", "Ring the school");
		assertThat(acts()).containsExactly("REPORT_CLAIMED", "REPORT_TAKEN_OVER");
	}

	@Test
	void anOldVersionIsRefusedEvenByTheOwner() {
		claim(this.worker);
		assertThat(status(send(this.worker, Map.of("act", "RELEASED", "version", "1")))).isEqualTo(409);
		assertThat(status(send(this.worker, Map.of("act", "RELEASED")))).isEqualTo(409);
		Matcher shown = VERSION.matcher(text(this.worker.get(this.report + "/owner")));
		assertThat(shown.find()).isTrue();
		assertThat(status(send(this.worker, Map.of("act", "RELEASED", "version", shown.group(1))))).isEqualTo(303);
	}

	@Test
	void whatIsNoActIsRefused() {
		assertThat(status(send(this.worker, Map.of("act", "DELETED")))).isEqualTo(400);
		assertThat(status(send(this.worker, Map.of()))).isEqualTo(400);
	}

	@Test
	void noteIsNowhereInTheClear() {
		claim(this.worker);
		send(this.worker, Map.of("act", "RELEASED", "version", "2", "note", "Zebrafish"));
		assertThat(list("SELECT encode(body, 'escape') FROM triage.timeline")).hasSize(2)
			.noneMatch(body -> body.contains("Zebrafish"));
		assertThat(list("SELECT detail FROM audit.entry")).noneMatch(detail -> detail.contains("Zebrafish"));
	}

	private EntityExchangeResult<byte[]> claim(DeskClient who) {
		return send(who, Map.of("act", "CLAIMED", "version", "1"));
	}

	private EntityExchangeResult<byte[]> send(DeskClient who, Map<String, String> fields) {
		return who.send("/triage/home", this.report + "/owner", fields);
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

	private String idOf(String signIn) {
		return list("SELECT id::text FROM staff.account WHERE sign_in = '" + signIn + "'").get(0);
	}

	private List<String> acts() {
		return list("SELECT act FROM audit.entry WHERE act ~ '^REPORT_[CHT]|^REPORT_REL' ORDER BY id");
	}

	private List<String> list(String sql) {
		return Objects
			.requireNonNull(this.database.client().sql(sql).mapValue(String.class).all().collectList().block());
	}

}
