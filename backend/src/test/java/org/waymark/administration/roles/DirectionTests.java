package org.waymark.administration.roles;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import org.waymark.cases.CaseDocuments;
import org.waymark.conversations.Correspondence;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.testing.DeskClient;
import org.waymark.testing.DeskTable;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.desk.DirectoryUpload;
import org.waymark.testing.desk.Life;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names that are read from the right, and that turn the direction and never turn it back,
 * stand isolated on every page of the desk: no word of ours is in one piece with them.
 */
@WaymarkTest
class DirectionTests {

	private static final String STAFF = "ليلى حسن";

	private static final String CHILD = "علي كامل";

	private static final String STORY = "رأيته في الشارع";

	private static final String TURNED = "\u202e";

	/** Where a value is as it was typed: the element itself says its direction. */
	private static final Pattern AS_TYPED = Pattern
		.compile("(?s)<textarea[^>]*>.*?</textarea>|(?:aria-label|value|data-[a-z-]+)=\"[^\"]*\"");

	private static final List<String> PEOPLE = List.of("worker", "manager", "police", "admin", "auditor", "nights");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	Correspondence correspondence;

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	private DeskAddresses addresses;

	private List<String> names = List.of();

	private String reference = "";

	@BeforeEach
	void aReportWithSuchNames() throws SQLException {
		TestReports reports = new TestReports(this.database, this.documents);
		String earlier = reports.aReport().telling(STORY + TURNED).arrives();
		this.reference = reports.aReport().telling(STORY + TURNED).confidential().urgent().arrives();
		List<String> junk = List.of(reports.aReport().held().arrives(), reports.aReport().held().arrives());
		this.correspondence.begin(report(), new byte[32]).block();
		this.names = Rows.all("SELECT sign_in || '|' || name FROM staff.account");
		Rows.change("""
				UPDATE staff.account a SET name = '%s ' || n.number || '%s'
				FROM (SELECT id, row_number() OVER (ORDER BY sign_in) AS number FROM staff.account) n WHERE n.id = a.id
				""".formatted(STAFF, TURNED));
		try (Connection superuser = TestPostgres.shared().superuser()) {
			Life life = new Life(this.web, DeskClient.PASSWORD, superuser, this.reference);
			life.happens(earlier);
			life.at(life.signedIn("worker"), "/triage/reports/" + this.reference + "/decision/child", "name",
					CHILD + TURNED, "age", "١٤", "known", "NO", "level", "L3", "version",
					life.one("SELECT version FROM triage.report WHERE reference = '" + this.reference + "'"));
			new Life(this.web, DeskClient.PASSWORD, superuser, reports.aReport().arrives()).isHidden();
			new Life(this.web, DeskClient.PASSWORD, superuser, junk.get(0)).isOneOf(junk);
		}
		DirectoryUpload.by(DeskClient.signedIn(this.web, "editor"), this.web);
		DeskAddresses.aSchool();
		DeskAddresses.aSentence(this.reference);
		DeskAddresses.theCommittee(STORY + TURNED);
		DeskAddresses.aHoldAndAListToErase();
		DeskAddresses.aChange(STORY + TURNED);
		DeskAddresses.aRelease(DeskClient.signedIn(this.web, "analyst"));
		this.addresses = new DeskAddresses(this.reference, junk.get(0), DeskClient.signedIn(this.web, "worker"));
	}

	/** The accounts are those of every test after this one. */
	@AfterEach
	void theNamesThatTheyHad() {
		this.names.stream()
			.map(account -> account.split("\\|", 2))
			.forEach(account -> Rows
				.change("UPDATE staff.account SET name = '" + account[1] + "' WHERE sign_in = '" + account[0] + "'"));
	}

	@Test
	void noWordOfOursIsInOnePieceWithThem() {
		Map<String, List<String>> together = new LinkedHashMap<>();
		int seen = 0;
		for (String name : PEOPLE) {
			DeskClient person = DeskClient.signedIn(this.web, name);
			for (String pattern : pages()) {
				for (String address : this.addresses.of(pattern)) {
					String page = html(person.get(address));
					seen += page.split(STAFF, -1).length - 1;
					List<String> faults = faults(page);
					if (!faults.isEmpty()) {
						together.putIfAbsent(pattern, faults);
					}
				}
			}
		}
		assertThat(together).isEmpty();
		assertThat(seen).isGreaterThan(100);
		String report = html(DeskClient.signedIn(this.web, "worker").get("/triage/reports/" + this.reference));
		assertThat(report).contains("<bdi>" + CHILD, "<bdi>" + STORY, "<bdi>" + STAFF);
	}

	private List<String> pages() {
		return DeskTable.pages(this.requestMappingHandlerMapping)
			.stream()
			.filter(page -> !page.startsWith("/triage/sign-in") && !page.endsWith("/live") && !page.endsWith(".csv")
					&& !page.equals("/triage/sessions/left"))
			.toList();
	}

	private static List<String> faults(String page) {
		String shown = AS_TYPED.matcher(page).replaceAll("");
		List<String> faults = new ArrayList<>();
		for (String value : List.of(STAFF, CHILD, STORY)) {
			Pattern alone = Pattern
				.compile("(?:<bdi>|\u2068)" + value + "(?: \\d+)?(?:<bdi>" + TURNED + "</bdi>)?(?:</bdi>|\u2069)");
			Matcher left = Pattern.compile(".{0,40}" + value + ".{0,40}").matcher(alone.matcher(shown).replaceAll(""));
			left.results().forEach(found -> faults.add(found.group()));
		}
		return faults;
	}

	private static String html(EntityExchangeResult<byte[]> answer) {
		boolean page = String.valueOf(answer.getResponseHeaders().getContentType()).startsWith("text/html");
		return page ? DeskClient.text(answer) : "";
	}

	private ReportId report() {
		return new ReportId(UUID
			.fromString(Rows.all("SELECT id FROM triage.report WHERE reference = '" + this.reference + "'").get(0)));
	}

}
