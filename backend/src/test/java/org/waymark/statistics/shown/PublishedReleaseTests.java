package org.waymark.statistics.shown;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.releases.Releases;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.pdf.PdfUa;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/**
 * What everybody reads of a release: page and files, the same ever after, and nothing
 * around them that tells more.
 */
@WaymarkTest
class PublishedReleaseTests {

	private static final String LIST = "/triage/releases";

	private static final int REPORTS = 43;

	private static final Pattern MADE = Pattern.compile("name=\"made\" value=\"([^\"]+)\"");

	private static final String NO_DRAFT = "2026-01-01T00:00:00Z";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	Releases releases;

	private TestReports reports;

	private Quarter quarter;

	private String page;

	private DeskClient analyst;

	private DeskClient manager;

	private DeskClient member;

	@BeforeEach
	void aQuarterOfReports() {
		this.reports = new TestReports(this.database, this.documents);
		this.quarter = this.releases.ripe();
		this.page = LIST + "/" + this.quarter;
		for (int number = 0; number < REPORTS; number++) {
			this.reports.aReport().arrives();
		}
		inTheQuarter();
		this.analyst = DeskClient.signedIn(this.web, "analyst");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.member = DeskClient.signedIn(this.web, "scrutiny");
	}

	/** What one test published must not stand on the public face of another. */
	@AfterEach
	void nothingIsPublished() {
		for (Quarter which : List.of(this.quarter, this.quarter.before())) {
			where(this.manager, LIST + "/" + which, Map.of("act", "WITHDRAW", "made", NO_DRAFT));
			Await.until("it is gone", () -> everybody("/figures/" + which).getStatus().value() == 404);
		}
	}

	@Test
	void everybodyReadsWhatIsPublishedAndItStaysTheSame() {
		letGo(this.quarter.before());
		letGo(this.quarter);
		String address = "/figures/" + this.quarter;
		assertThat(everybody(address).getStatus().value()).isEqualTo(404);
		assertThat(text(everybody("/figures"))).contains("No figures are published yet");
		assertThat(settled(this.analyst, "PUBLISH")).endsWith("said=PUBLISHED");
		assertThat(settled(this.manager, "PUBLISH")).endsWith("said=SO_ALREADY");
		Await.until("it is there", () -> everybody(address).getStatus().value() == 200);
		assertThat(text(everybody(address)))
			.contains("role=\"img\"", "[c] fewer than 10", "changed a little at random",
					"Out of all reports of the quarter", "Low numbers are not good news", "This page is the release")
			.doesNotContain("Q" + this.quarter.before().number() + " " + this.quarter.before().year());
		where(this.analyst, LIST + "/" + this.quarter.before(), Map.of("act", "PUBLISH", "made", NO_DRAFT));
		Await.until("it stands beside", () -> text(everybody(address))
			.contains("Q" + this.quarter.before().number() + " " + this.quarter.before().year()));
		Map<String, byte[]> files = files(address);
		assertThat(PdfUa.faults(files.get("figures.pdf"))).isEmpty();
		assertThat(files.get("figures.csv")).isEqualTo(desk("figures.csv"));
		this.reports.aReport().arrives();
		inTheQuarter();
		files.forEach((name, bytes) -> assertThat(everybody(address + "/" + name).getResponseBodyContent()).as(name)
			.isEqualTo(bytes));
		assertThat(PdfUa.faults(desk("figures.pdf"))).isEmpty();
		assertThat(desk("figures.pdf")).isEqualTo(desk("figures.pdf"));
		assertThat(text(everybody("/sitemap.xml"))).contains(address);
		assertThat(settled(this.manager, "WITHDRAW")).endsWith("said=WITHDRAWN");
		Await.until("it is gone", () -> everybody(address).getStatus().value() == 404);
	}

	@Test
	void nothingAroundAReleaseTellsMoreThanTheRelease() {
		letGo(this.quarter);
		settled(this.analyst, "PUBLISH");
		String address = "/figures/" + this.quarter;
		Await.until("it is there", () -> everybody(address).getStatus().value() == 200);
		for (String path : List.of(address, address + "/figures.csv", address + "/dictionary.csv",
				address + "/figures.pdf")) {
			EntityExchangeResult<byte[]> answer = everybody(path);
			assertThat(answer.getResponseHeaders().headerNames()).as(path).doesNotContain("ETag", "Last-Modified");
			assertThat(answer.getResponseHeaders().toString()).as(path).doesNotContain("\"" + REPORTS + "\"");
		}
		Document page = Jsoup.parse(text(everybody(address)));
		assertThat(page.title()).startsWith("Figures, ").doesNotContain(Integer.toString(REPORTS));
		assertThat(page.select("main *").eachText()).noneMatch(said -> said.matches(".*\\b" + REPORTS + "\\b.*"));
		assertThat(page.select("main tbody tr")).hasSize(rows());
		assertThat(properties(everybody(address + "/figures.pdf").getResponseBodyContent()))
			.doesNotContain(Integer.toString(REPORTS));
	}

	@Test
	void aNationalFigureStandsBesideItsTable() {
		letGo(this.quarter);
		settled(this.analyst, "PUBLISH");
		String form = "/triage/figures/national/sources";
		Map<String, String> typed = Map.of("version", "0", "value", "England, 2024: one in ten", "source", "A ministry",
				"definition", "Counts children, not reports", "address", "https://one.invalid/");
		assertThat(this.manager.get(form).getStatus().value()).isEqualTo(403);
		EntityExchangeResult<byte[]> wrong = this.analyst.send(LIST, form,
				Map.of("version", "0", "value", "Only a value", "address", "nowhere"));
		assertThat(wrong.getStatus().value()).isEqualTo(422);
		assertThat(text(wrong)).contains("Only a value", "nowhere", "Enter who published it", "Enter what it counts");
		assertThat(where(this.analyst, form, typed)).endsWith("/triage/figures/national");
		assertThat(this.analyst.send(LIST, form, typed).getStatus().value()).isEqualTo(409);
		assertThat(text(this.member.get(this.page))).contains("one in ten", "Counts children, not reports");
		Await.until("everybody reads it",
				() -> text(everybody("/figures/" + this.quarter)).contains("href=\"https://one.invalid/\""));
		assertThat(text(this.analyst.get("/triage/figures/national"))).contains("one in ten", "Not entered");
		assertThat(this.analyst.get("/triage/figures/national/nothing").getStatus().value()).isEqualTo(404);
	}

	private void letGo(Quarter which) {
		String address = LIST + "/" + which;
		where(this.analyst, LIST, Map.of("quarter", which.toString()));
		Matcher made = MADE.matcher(text(this.manager.get(address)));
		assertThat(made.find()).isTrue();
		assertThat(where(this.manager, address, Map.of("act", "RELEASE", "made", made.group(1)))).endsWith("said=DONE");
	}

	private EntityExchangeResult<byte[]> everybody(String path) {
		return this.web.get().uri(path).exchange().expectBody().returnResult();
	}

	private byte[] desk(String name) {
		return this.member.get(this.page + "/" + name).getResponseBodyContent();
	}

	private Map<String, byte[]> files(String address) {
		return Stream.of("figures.pdf", "figures.csv", "dictionary.csv")
			.collect(Collectors.toMap(name -> name, name -> everybody(address + "/" + name).getResponseBodyContent()));
	}

	/** So many rows as the plan has cells: none is left out because nobody is in it. */
	private int rows() {
		return this.releases.all()
			.blockOptional()
			.orElseThrow()
			.stream()
			.filter(release -> release.quarter().equals(this.quarter))
			.flatMap(release -> release.tables().stream())
			.mapToInt(table -> table.rows().size())
			.sum();
	}

	private static String properties(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDDocumentInformation about = document.getDocumentInformation();
			return about.getMetadataKeys().stream().map(about::getPropertyStringValue).toList().toString();
		}
		catch (IOException broken) {
			throw new AssertionError(broken);
		}
	}

	private String settled(DeskClient who, String act) {
		return where(who, this.page, Map.of("act", act, "made", frozen(who)));
	}

	/** What the form says of the draft that the person read. */
	private String frozen(DeskClient who) {
		Matcher made = MADE.matcher(text(who.get(this.page)));
		return made.find() ? made.group(1) : NO_DRAFT;
	}

	private static String where(DeskClient who, String path, Map<String, String> fields) {
		return String.valueOf(who.send(LIST, path, fields).getResponseHeaders().getLocation());
	}

	private void inTheQuarter() {
		Rows.change("UPDATE triage.report SET received = '" + this.quarter.begins().plusDays(40) + "T12:00:00Z'");
		Await.until("everything is counted", () -> Rows.count("SELECT count(*) FROM statistics.to_count") == 0);
	}

}
