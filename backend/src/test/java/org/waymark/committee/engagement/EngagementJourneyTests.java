package org.waymark.committee.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** Organisations are entered, corrected with their history, and taken in as a table. */
@WaymarkTest
class EngagementJourneyTests {

	private static final String REGISTER = "/triage/committee/engagement";

	private static final String TABLE = "Name,Sector,Licence,Stage\r\nTower Cabs,TAXI,VEHICLE,FOUND\r\nفندق البحر,HOTEL,NONE,FOUND\r\n";

	@Autowired
	private WebTestClient web;

	private DeskClient officer;

	@BeforeEach
	void anOfficer() {
		this.officer = DeskClient.signedIn(this.web, "analyst");
	}

	@Test
	void anEmptyRegisterSaysSo() {
		assertThat(text(this.officer.get("/triage/committee"))).contains(REGISTER);
		assertThat(text(this.officer.get(REGISTER))).contains("Organisations and outlets: 0", "Nothing is overdue",
				"No organisation is entered yet", "Taxis and private hire");
	}

	@Test
	void numbersBySectorEqualACountByHand() {
		send(fields("Tower Cabs", "TAXI", "TRAINED", "trained", "2026-11-16", "people", "12", "staff", "40"));
		send(fields("Pier Cabs", "TAXI", "TESTED", "trained", "2026-11-16", "people", "3", "staff", "4", "tested",
				"2026-11-20", "result", "CHALLENGED"));
		send(fields("Sea View", "HOTEL", "REFUSED", "why", "HEAD_OFFICE"));
		send(fields("Old Cabs", "TAXI", "TRAINED", "trained", "2024-01-10", "people", "5", "staff", "5"));
		String page = text(this.officer.get(REGISTER));
		assertThat(page).contains("Organisations and outlets: 4. Trained: 3. Something is overdue: 1.",
				"The training should have been refreshed by Friday 10 January 2025", "Head office has to agree: 1");
		assertThat(cells(page)).containsSequence("Taxis and private hire", "3", "3", "2", "15 of 44", "1 of 1")
			.containsSequence("Hotels and guest houses", "1", "1", "0", "0", "0");
	}

	@Test
	void whatIsOverdueComesFirst() {
		send(fields("Alpha", "SHOP", "CONTACTED"));
		send(fields("Zulu", "SHOP", "CONTACTED", "action", "Ring again", "due", "2026-01-05"));
		String page = text(this.officer.get(REGISTER));
		assertThat(page).contains("The next action is late", "Ring again");
		assertThat(page.indexOf("Zulu")).isLessThan(page.indexOf("Alpha"));
	}

	@Test
	void sentTwiceIsEnteredOnce() {
		Map<String, String> fields = fields("Once", "FOOD", "FOUND");
		send(fields);
		send(fields);
		assertThat(Rows.count("SELECT count(*) FROM committee.organisation")).isOne();
	}

	@Test
	void ofTwoOfficersTheSecondLearnsOfTheFirstAndTheHistoryStays() {
		send(fields("Sea View", "HOTEL", "FOUND"));
		String id = Rows.all("SELECT id FROM committee.organisation").get(0);
		Map<String, String> fields = fields("Sea View", "HOTEL", "BOOKED", "version", "1");
		assertThat(status(this.officer.send(REGISTER + "/" + id, REGISTER + "/" + id, fields))).isEqualTo(303);
		fields.put("stage", "NO_ANSWER");
		fields.put("why", "NO_CONTACT");
		EntityExchangeResult<byte[]> late = this.officer.send(REGISTER + "/" + id, REGISTER + "/" + id, fields);
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).contains("Somebody else changed this entry", "Training is booked");
		fields.put("version", "2");
		fields.put("removed", "It closed");
		assertThat(status(this.officer.send(REGISTER + "/" + id, REGISTER + "/" + id, fields))).isEqualTo(303);
		assertThat(text(this.officer.get(REGISTER + "/" + id))).contains("Taken out: It closed", "Training is booked",
				"Found, not contacted yet");
		assertThat(text(this.officer.get(REGISTER))).contains("Organisations and outlets: 0", "Taken out, not counted");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		EntityExchangeResult<byte[]> answer = this.officer.send(REGISTER + "/new", REGISTER + "/new",
				Map.of("name", "فندق", "stage", "TRAINED", "people", "many", "trained", "2999-01-01", "id",
						UUID.randomUUID().toString(), "version", "0"));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("Select one of the list", "at most five digits", "that is not in the future",
				"value=\"فندق\"", "value=\"many\"");
		assertThat(Rows.count("SELECT count(*) FROM committee.organisation")).isZero();
	}

	@Test
	void aTableIsLookedAtBeforeItIsKept() {
		send(fields("tower cabs", "TAXI", "CONTACTED"));
		String looked = text(table(this.officer, Map.of("table", TABLE)));
		assertThat(looked).contains("This would be added", "فندق البحر", "These are in the register");
		assertThat(Rows.count("SELECT count(*) FROM committee.organisation")).isOne();
		assertThat(status(table(this.officer, Map.of("table", TABLE, "act", "KEEP")))).isEqualTo(303);
		assertThat(status(table(this.officer, Map.of("table", TABLE, "act", "KEEP")))).isEqualTo(303);
		assertThat(Rows.all("SELECT name FROM committee.organisation ORDER BY name"))
			.containsExactlyInAnyOrder("tower cabs", "فندق البحر");
	}

	@Test
	void aWrongTableChangesNothing() {
		EntityExchangeResult<byte[]> answer = table(this.officer,
				Map.of("table", TABLE + "No sector,,NONE,FOUND\r\n", "act", "KEEP"));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("Line 4, Sector: Select one of the list", "Tower Cabs");
		assertThat(Rows.count("SELECT count(*) FROM committee.organisation")).isZero();
	}

	@Test
	void membersReadAndOnlyOfficersWrite() {
		send(fields("=Tower", "TAXI", "FOUND"));
		DeskClient member = DeskClient.signedIn(this.web, "scrutiny");
		assertThat(text(member.get(REGISTER + ".csv"))).contains("\"Name\",\"Part of\"", "\"'=Tower\",\"\",\"Taxis");
		assertThat(text(member.get(REGISTER))).contains("=Tower").doesNotContain(REGISTER + "/new");
		assertThat(status(member.get(REGISTER + "/new"))).isEqualTo(403);
		assertThat(status(DeskClient.signedIn(this.web, "worker").get(REGISTER))).isEqualTo(403);
		assertThat(status(this.officer.get(REGISTER + "/x"))).isEqualTo(404);
	}

	/** No row could show that a concern named it: the register refers to no report. */
	@Test
	void nothingLeadsFromAReportToTheRegister() {
		List<String> references = Rows
			.all("""
					SELECT confrelid::regclass::text FROM pg_constraint
					WHERE contype = 'f' AND conrelid IN ('committee.organisation'::regclass, 'committee.organisation_history'::regclass)
					""");
		assertThat(references).containsExactlyInAnyOrder("staff.account", "committee.organisation");
	}

	private EntityExchangeResult<byte[]> table(DeskClient who, Map<String, String> fields) {
		return who.send(REGISTER + "/table", REGISTER + "/table", fields);
	}

	private void send(Map<String, String> fields) {
		assertThat(status(this.officer.send(REGISTER + "/new", REGISTER + "/new", fields))).isEqualTo(303);
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

	private static Map<String, String> fields(String name, String sector, String stage, String... more) {
		Map<String, String> fields = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "version", "0", "name",
				name, "sector", sector, "licence", "NONE", "stage", stage));
		for (int at = 0; at < more.length; at += 2) {
			fields.put(more[at], more[at + 1]);
		}
		return fields;
	}

	/** The words of the first table, cell by cell. */
	private static String[] cells(String page) {
		return Jsoup.parse(page).select("table").get(0).select("tbody th, tbody td").eachText().toArray(String[]::new);
	}

}
