package org.waymark.linking;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.decisions.Worked;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** Somebody says which school of the register was meant by what was typed. */
@WaymarkTest
class SchoolOfAChildTests {

	private static final String ALIKE = "A first or family name that sounds the same, at the same school";

	@Autowired
	private WebTestClient web;

	@Autowired
	private TriageDatabase database;

	@Autowired
	private CaseDocuments documents;

	private DeskClient worker;

	private Worked first;

	private Worked second;

	@BeforeEach
	void twoChildrenAndARegister() {
		school(900_001, "Quay Primary School", "FY1 1AA");
		school(900_002, "Quayside Infant School", "FY1 2AA");
		this.worker = DeskClient.signedIn(this.web, "worker");
		TestReports reports = new TestReports(this.database, this.documents);
		this.first = child(reports, "Quay Primary School");
		this.second = child(reports, "the Quay prim, FY1 1AA");
	}

	@Test
	void candidatesHaveReasonsAndNothingIsChosen() {
		assertThat(text(this.worker.get(this.first.page()))).contains("Which school is it?");
		String form = text(this.worker.get(page(this.first)));
		assertThat(form).contains("Quay Primary School", "the same name", "None of these, or nobody knows")
			.doesNotContainPattern("type=\"radio\"[^>]*checked");
		assertThat(text(this.worker.get(page(this.second)))).contains("the same postcode", "words of its name");
	}

	@Test
	void whoeverKnowsSaysSoAndTheTwoAreFoundHoweverTheSchoolIsSpelled() {
		assertThat(seen(this.first)).doesNotContain(ALIKE);
		assertThat(said(this.first, "900001")).isEqualTo(303);
		assertThat(said(this.second, "900001")).isEqualTo(303);
		assertThat(text(this.worker.get(this.first.page()))).contains("School of the register",
				"Quay Primary School (900001)");
		assertThat(seen(this.first)).contains(ALIKE);
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE act = 'REPORT_CHILD_CORRECTED'")).hasSize(2);
	}

	@Test
	void itStaysSaidWhileTheSchoolIsTheSame() {
		said(this.first, "900001");
		correct(this.first, "Quay Primary School");
		assertThat(text(this.worker.get(this.first.page()))).contains("(900001)");
		correct(this.first, "Another School");
		assertThat(text(this.worker.get(this.first.page()))).doesNotContain("(900001)");
	}

	@Test
	void onlyWhatWasOfferedCanBeChosenAndNoneIsAnAnswer() {
		assertThat(said(this.first, "900003")).isEqualTo(422);
		assertThat(said(this.first, "")).isEqualTo(422);
		assertThat(said(this.first, "NONE")).isEqualTo(303);
		assertThat(text(this.worker.get(this.first.page()))).contains("None of these, or nobody knows");
		Rows.change("DELETE FROM directory.school");
		assertThat(text(this.worker.get(page(this.first)))).contains("None of these, or nobody knows");
	}

	private Worked child(TestReports reports, String school) {
		Worked worked = new Worked(this.database, reports.aReport().arrives());
		worked.taken(this.worker);
		worked.send(this.worker, "decision/child",
				Map.of("name", "Zebedee", "known", "NOT_CHECKED", "level", "L3", "school", school));
		return worked;
	}

	private void correct(Worked worked, String school) {
		worked.send(this.worker, "decision/child",
				Map.of("of", id(worked), "name", "Zebedee", "known", "NO", "level", "L3", "school", school));
	}

	private int said(Worked worked, String urn) {
		return Worked.status(worked.send(this.worker, "decision/school", Map.of("of", id(worked), "register", urn)));
	}

	private static String page(Worked worked) {
		return worked.page() + "/school?of=" + id(worked);
	}

	private static String id(Worked worked) {
		return Rows
			.all("SELECT c.id FROM triage.child c JOIN triage.report r ON r.id = c.report WHERE reference = '"
					+ worked.reference() + "' AND NOT c.place")
			.get(0);
	}

	private String seen(Worked worked) {
		String page = text(this.worker.get("/triage/reports/" + worked.reference()));
		return page.substring(page.indexOf("id=\"alike\""), page.indexOf("id=\"reporter\""));
	}

	private static void school(int urn, String name, String postcode) {
		Rows.change(
				"""
						INSERT INTO directory.school (urn, facts)
						VALUES (%d, '{"NAME": "%s", "STATUS": "1", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2", "POSTCODE": "%s"}')
						"""
					.formatted(urn, name, postcode));
	}

}
