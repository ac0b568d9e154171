package org.waymark.committee.training;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.clocks.WorkingTime;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** People in post come as a table; partners return their own figures. */
@WaymarkTest
class TrainedJourneyTests {

	private static final String REGISTER = "/triage/committee/training";

	private static final String HEAD = "Work address,Group,Team,Absent for long,Left,Course,Taken on\n";

	@Autowired
	private WebTestClient web;

	@Autowired
	private InstantSource time;

	private DeskClient officer;

	@BeforeEach
	void anOfficer() {
		this.officer = DeskClient.signedIn(this.web, "analyst");
	}

	@Test
	void anEmptyRegisterSaysSo() {
		assertThat(text(this.officer.get("/triage/committee"))).contains(REGISTER);
		assertThat(text(this.officer.get(REGISTER))).contains("target is 100%", "86%",
				"No table of people in post was taken in yet", "No partner");
	}

	@Test
	void figuresEqualACountByHand() {
		LocalDate today = WorkingTime.day(this.time.instant());
		keep(row("a", "Staff", "North", "", "CSE", today.minusMonths(1))
				+ row("b", "Staff", "North", "", "CSE", today.minusMonths(23).minusDays(10))
				+ row("c", "Staff", "South", "", "CSE", today.minusMonths(30))
				+ row("d", "Staff", "South", "Yes", "CSE", today) + "e@council.example,Staff,South,,,,\n"
				+ row("m", "Elected members", "", "", "Sexual abuse in the family", today));
		String page = text(this.officer.get(REGISTER));
		assertThat(cells(page)).containsSequence("Staff", "Child sexual exploitation", "4", "3", "50% (2 of 4)", "1")
			.containsSequence("Elected members", "Sexual abuse in the family", "1", "1", "100% (1 of 1)", "0");
		assertThat(page).contains("Absent for long, and not counted: 1.");
	}

	@Test
	void aTableIsLookedAtBeforeItIsKeptAndMayComeAgain() {
		String table = row("a", "Staff", "North", "", "CSE", LocalDate.of(2026, 3, 2));
		assertThat(text(send("/table", Map.of("table", HEAD + table)))).contains("This would be added",
				"People in post: 1", "Courses that they took: 1");
		assertThat(Rows.count("SELECT count(*) FROM committee.post")).isZero();
		keep(table);
		keep(table);
		keep(row("a", "Staff", "East", "", "CSE", LocalDate.of(2025, 3, 2)));
		assertThat(Rows.all("SELECT done FROM committee.post_training")).as("the newest").containsExactly("2026-03-02");
		assertThat(Rows.all("SELECT team FROM committee.post")).containsExactly("East");
	}

	@Test
	void whoeverLeftIsForgotten() {
		keep(row("a", "Staff", "North", "", "CSE", LocalDate.of(2026, 3, 2)));
		keep("A@council.example,Staff,North,,Yes,,\n");
		assertThat(Rows.count("SELECT count(*) FROM committee.post")).isZero();
		assertThat(Rows.count("SELECT count(*) FROM committee.post_training")).isZero();
	}

	@Test
	void aDayThatAnAccountHoldsCountsToo() {
		Rows.change("""
				INSERT INTO staff.training (account, training, done)
				SELECT id, 'CSA', current_date FROM staff.account WHERE sign_in = 'worker'
				""");
		Rows.change("""
				INSERT INTO committee.post (person, people, team, listed)
				VALUES (sha256('worker'), 'STAFF', 'North', now())
				""");
		assertThat(cells(text(this.officer.get(REGISTER)))).containsSequence("Staff", "Child sexual abuse", "1", "1",
				"100% (1 of 1)", "0");
	}

	@Test
	void onlyManagersSeeTeamsAndNobodySeesANameOrAnAddress() {
		keep(row("a", "Staff", "فريق", "", "CSE", LocalDate.of(2020, 3, 2)));
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		assertThat(text(manager.get(REGISTER))).contains("Teams below the target", "فريق");
		assertThat(text(manager.get(REGISTER + ".csv"))).contains("فريق");
		DeskClient member = DeskClient.signedIn(this.web, "scrutiny");
		assertThat(text(member.get(REGISTER))).contains("0% (0 of 1)").doesNotContain("فريق", REGISTER + "/table");
		assertThat(text(member.get(REGISTER + ".csv"))).contains("Child sexual exploitation").doesNotContain("فريق");
		assertThat(member.get(REGISTER + "/table").getStatus().value()).isEqualTo(403);
		assertThat(Rows.all("SELECT p::text FROM committee.post p")).noneMatch(row -> row.contains("council.example"));
	}

	@Test
	void partnersReturnTheirOwnAndALaterReturnCounts() {
		Map<String, String> first = returned("100", "50", "2026-01-10");
		assertThat(status(send("/returns", first))).isEqualTo(303);
		assertThat(status(send("/returns", first))).as("sent twice").isEqualTo(303);
		assertThat(status(send("/returns", returned("120", "119", "2026-06-10")))).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM committee.partner_return")).isEqualTo(2);
		assertThat(text(this.officer.get(REGISTER))).containsSubsequence("99% (119 of 120)",
				"What partners returned before", "50% (50 of 100)");
		EntityExchangeResult<byte[]> wrong = send("/returns", returned("100", "101", "2199-01-01"));
		assertThat(status(wrong)).isEqualTo(422);
		assertThat(text(wrong)).contains("no more than there are", "not in the future", "value=\"101\"");
	}

	private void keep(String rows) {
		assertThat(status(send("/table", Map.of("table", HEAD + rows, "act", "KEEP")))).isEqualTo(303);
	}

	private EntityExchangeResult<byte[]> send(String below, Map<String, String> fields) {
		return this.officer.send(REGISTER + below, REGISTER + below, fields);
	}

	private static String row(String name, String group, String team, String away, String course, LocalDate done) {
		return String.join(",", name + "@council.example", group, team, away, "", course, done.toString()) + "\n";
	}

	private static Map<String, String> returned(String people, String trained, String day) {
		return Map.of("id", UUID.randomUUID().toString(), "agency", "POLICE", "returned", day, "source",
				"Section 11 return", "people", people, "training-CSE", trained, "training-CSA", "1",
				"training-INTRA_FAMILIAL", "0");
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

	private static String[] cells(String page) {
		return Jsoup.parse(page).select("tbody th, tbody td").eachText().toArray(String[]::new);
	}

}
