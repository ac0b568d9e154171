package org.waymark.administration.roles;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import org.waymark.cases.CaseDocuments;
import org.waymark.conversations.Correspondence;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.DeskTable;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;
import org.waymark.testing.desk.DirectoryUpload;
import org.waymark.testing.desk.Life;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the desk, after a report's whole life, opened by those who may: axe-core
 * finds nothing on it. A new route is opened without anybody remembering. The short form
 * opens each with the first who may; {@code ops/pages/all} with every role.
 */
@WaymarkTest
@UsesBrowser
class DeskPagesTests {

	private static final boolean ALL = Boolean.getBoolean("waymark.pages.all");

	/** A person of each role; those who see most come first. */
	private static final List<String> PEOPLE = Stream
		.concat(Stream.of("worker", "manager", "police", "admin", "auditor"), MatrixTests.PEOPLE.stream())
		.distinct()
		.toList();

	/**
	 * Files, what a script or another's page asks for, and a stream: nobody reads them.
	 */
	private static final Set<String> NO_PAGES = Set.of("/triage/schools/figures.csv",
			"/triage/schools/figures/print.pdf", "/triage/committee/print.pdf", "/triage/permissions.csv",
			"/triage/committee/actions.csv", "/triage/committee/awareness.csv", "/triage/queue/rows",
			"/triage/releases/{quarter}/figures.csv", "/triage/releases/{quarter}/dictionary.csv",
			"/triage/releases/{quarter}/figures.pdf", "/triage/queue/live", "/triage/sessions/left", "/triage/language",
			"/triage/sign-in/out/{provider}", "/triage/committee/engagement.csv", "/triage/committee/training.csv",
			"/triage/committee/route.csv", "/triage/committee/card/print.pdf");

	/**
	 * Where everybody opens everything: another page in its place, or one that is not for
	 * them.
	 */
	private static final Set<Integer> NOT_THEIRS = Set.of(200, 403, 404);

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

	@LocalServerPort
	int port;

	private DeskAddresses addresses;

	/** Patterns of which a page was shown. */
	private final Set<String> shown = new TreeSet<>();

	private final List<String> faults = new ArrayList<>();

	@BeforeEach
	void aReportAndWhatBecomesOfIt() throws SQLException {
		TestReports reports = new TestReports(this.database, this.documents);
		String earlier = reports.aReport().arrives();
		Rows.change("UPDATE triage.report SET received = received - interval '1 day'");
		String reference = reports.aReport().confidential().urgent().arrives();
		List<String> junk = List.of(reports.aReport().held().arrives(), reports.aReport().held().arrives());
		this.correspondence.begin(report(reference), new byte[32]).block();
		try (Connection superuser = TestPostgres.shared().superuser()) {
			life(superuser, reference).happens(earlier);
			life(superuser, reports.aReport().arrives()).isHidden();
			life(superuser, junk.get(0)).isOneOf(junk);
		}
		DirectoryUpload.by(DeskClient.signedIn(this.web, "editor"), this.web);
		DeskAddresses.aSchool();
		DeskAddresses.aSentence(reference);
		DeskAddresses.theCommittee("A question of the committee");
		DeskAddresses.aHoldAndAListToErase();
		DeskAddresses.aChange("A new number");
		DeskAddresses.aRelease(DeskClient.signedIn(this.web, "analyst"));
		this.addresses = new DeskAddresses(reference, junk.get(0), DeskClient.signedIn(this.web, "worker"));
	}

	private Life life(Connection superuser, String reference) {
		return new Life(this.web, DeskClient.PASSWORD, superuser, reference);
	}

	private static ReportId report(String reference) {
		return new ReportId(
				UUID.fromString(Rows.all("SELECT id FROM triage.report WHERE reference = '" + reference + "'").get(0)));
	}

	@Test
	void everyPageIsForEverybodyWhoMaySeeIt() {
		try (Window window = Browsers.window()) {
			look(window, "nobody", new DeskClient(this.web), "/triage/sign-in(?!/code|/enrol).*");
			look(window, "code", halfway("analyst", "CODE"), "/triage/sign-in/code");
			look(window, "enrol", halfway("awaken", "ENROL"), "/triage/sign-in/enrol");
			for (String name : PEOPLE) {
				if (ALL || !this.shown.containsAll(pages())) {
					look(window, name, DeskClient.signedIn(this.web, name), "/triage(?!/sign-in).*");
				}
			}
		}
		assertThat(this.faults).isEmpty();
		assertThat(this.shown).as("a page was shown of every one").containsExactlyElementsOf(pages());
	}

	/** The patterns of all pages. */
	private Set<String> pages() {
		Set<String> pages = new TreeSet<>(DeskTable.pages(this.requestMappingHandlerMapping));
		pages.removeAll(NO_PAGES);
		return pages;
	}

	/** A person who has given the password, and must still give something else. */
	private DeskClient halfway(String name, String stage) {
		DeskClient somebody = DeskClient.signedIn(this.web, name);
		Rows.change("UPDATE staff.session SET stage = '" + stage
				+ "' WHERE account = (SELECT id FROM staff.account WHERE sign_in = '" + name + "')");
		return somebody;
	}

	private void look(Window window, String name, DeskClient person, String theirs) {
		URI desk = URI.create("http://localhost:" + this.port);
		window.carry(desk, person.cookies());
		for (String pattern : pages()) {
			if (pattern.matches(theirs) && (ALL || !this.shown.contains(pattern))) {
				this.addresses.of(pattern)
					.stream()
					.filter(address -> person.get(address).getStatus().value() != 403)
					.forEach(address -> look(window, name + " at " + pattern, pattern, desk.resolve(address)));
			}
		}
	}

	private void look(Window window, String what, String pattern, URI page) {
		Response answer = window.page().navigate(page.toString());
		if (URI.create(answer.url()).getPath().equals(page.getPath()) && expected(pattern, answer.status())) {
			this.shown.add(pattern);
		}
		else if (!ALL || !NOT_THEIRS.contains(answer.status())) {
			this.faults.add(what + " answered " + answer.status() + " from " + answer.url());
		}
		window.violations().forEach(fault -> this.faults.add(what + ": " + fault));
	}

	/** No provider is set up, and what is said then is a page as well. */
	private static boolean expected(String pattern, int status) {
		return pattern.contains("{provider}") ? status == 404 || status == 400 : status == 200;
	}

}
