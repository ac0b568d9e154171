package org.waymark.committee.actions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** Officers say what was done; members close. */
@WaymarkTest
class ActionsJourneyTests {

	private static final String LIST = "/triage/committee";

	private static final String SECOND = LIST + "/actions/2";

	@Autowired
	private WebTestClient web;

	private DeskClient officer;

	private DeskClient member;

	@BeforeEach
	void asShipped() throws IOException {
		Rows.change(shipped());
		this.officer = DeskClient.signedIn(this.web, "analyst");
		this.member = DeskClient.signedIn(this.web, "scrutiny");
	}

	@Test
	void theFourActionsOfTheCommitteeAreOpenAndTheirAnswerIsLate() {
		assertThat(text(this.member.get("/triage/home"))).contains(LIST);
		assertThat(text(this.member.get(LIST))).contains("Open: 4", "School policies on exploitation",
				"An answer was due on Sunday 8 April 2018", "No meeting is entered",
				"Action 2 (School policies on exploitation and sexual health). When will we have the answer? Who answers");
		assertThat(text(this.member.get(SECOND))).contains("In short; the minutes hold the words themselves",
				"mgAi.aspx?ID=11413", "The public directory of schools");
	}

	@Test
	void officersProposeAndMembersClose() {
		assertThat(status(progress("PROPOSED", "The directory shows 46 schools.", "It is in use", 0))).isEqualTo(303);
		assertThat(text(this.member.get(LIST))).contains("Officers propose to close: 1",
				"Are we content that it is done");
		assertThat(status(decide(this.officer, "CLOSED", "Done", 0))).isEqualTo(403);
		assertThat(status(decide(this.member, "CLOSED", "We saw the directory.", 0))).isEqualTo(303);
		String page = text(this.officer.get(SECOND));
		assertThat(page).contains("Closed by members", "We saw the directory.", "It is in use", "What was said before");
		assertThat(page).doesNotContain(SECOND + "/progress");
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE subject_kind = 'COMMITTEE' ORDER BY id DESC LIMIT 2"))
			.hasSize(2);
	}

	@Test
	void officersCannotOpenWhatMembersClosed() {
		assertThat(status(decide(this.member, "CLOSED", "Done", 0))).isEqualTo(303);
		EntityExchangeResult<byte[]> refused = progress("OPEN", "Still something", "", 0);
		assertThat(status(refused)).isEqualTo(409);
		assertThat(text(refused)).contains("only they open it again", "Still something");
		assertThat(status(decide(this.member, "OPEN", "One school is missing", 0))).isEqualTo(303);
		assertThat(text(this.officer.get(SECOND))).contains("One school is missing", SECOND + "/progress");
	}

	@Test
	void ofTwoOfficersTheSecondLearnsOfTheFirstAndLosesNothing() {
		progress("OPEN", "The first words", "", 0);
		EntityExchangeResult<byte[]> late = progress("OPEN", "The second words", "", -1);
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).contains("Somebody else changed this action", "The first words", "The second words");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		EntityExchangeResult<byte[]> answer = this.officer.send(SECOND + "/progress", SECOND + "/progress",
				Map.of("state", "PAUSED", "done", "Some words", "answered", "tomorrow", "proof", "NOTHING", "version",
						version(0)));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("Error: ", "Say why", "that is not in the future", "Select what shows it",
				"Some words", "value=\"tomorrow\"");
		assertThat(status(decide(this.member, "", "", 0))).isEqualTo(422);
		assertThat(Rows.count("SELECT count(*) FROM committee.action WHERE number = 2 AND state = 'OPEN'")).isOne();
	}

	@Test
	void somethingNewIsTakenIn() {
		String form = LIST + "/actions/new";
		EntityExchangeResult<byte[]> empty = this.officer.send(form, form, Map.of("title", "سؤال"));
		assertThat(status(empty)).isEqualTo(422);
		assertThat(text(empty)).contains("Enter what the committee resolved", "value=\"سؤال\"");
		EntityExchangeResult<byte[]> kept = this.officer.send(form, form,
				Map.of("title", "A new question", "resolution", "That officers report back.", "verbatim", "YES",
						"origin", "The committee", "agreed", "2026-11-12"));
		assertThat(status(kept)).isEqualTo(303);
		String page = String.valueOf(kept.getResponseHeaders().getLocation());
		assertThat(text(this.member.get(page))).contains("That officers report back.", "Word for word",
				"Due on Tuesday 12 January 2027");
	}

	@Test
	void whatIsSentTwiceIsTakenInOnce() {
		String form = LIST + "/actions/new";
		Map<String, String> fields = Map.of("title", "Asked once", "resolution", "That officers report back.", "origin",
				"The committee", "agreed", "2026-11-12");
		EntityExchangeResult<byte[]> first = this.officer.send(form, form, fields);
		EntityExchangeResult<byte[]> again = this.officer.send(form, form, fields);
		assertThat(status(again)).isEqualTo(303);
		assertThat(again.getResponseHeaders().getLocation()).isEqualTo(first.getResponseHeaders().getLocation());
		Map<String, String> later = new HashMap<>(fields);
		later.put("agreed", "2026-11-13");
		assertThat(this.officer.send(form, form, later).getResponseHeaders().getLocation())
			.isNotEqualTo(first.getResponseHeaders().getLocation());
		assertThat(Rows.count("SELECT count(*) FROM committee.action WHERE title = 'Asked once'")).isEqualTo(2);
	}

	@Test
	void whoeverMayNotSeesNothing() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(status(worker.get(LIST))).isEqualTo(403);
		assertThat(status(this.member.get(LIST + "/meetings"))).isEqualTo(403);
		assertThat(status(this.member.get(LIST + "/actions/99"))).isEqualTo(404);
		assertThat(status(this.member.get(LIST + "/actions/x"))).isEqualTo(404);
	}

	@Test
	void theFileHoldsEveryAction() {
		assertThat(text(this.member.get(LIST + "/actions.csv"))).contains("\"Number\",\"In a few words\"",
				"\"2018-02-08\"", "\"4\",\"A clear way for the public to raise a concern\"");
	}

	@Test
	void aMeetingSaysWhenAnUpdateIsDue() {
		String form = LIST + "/meetings";
		String day = LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Europe/London"))
			.plusDays(60)
			.toString();
		assertThat(status(this.officer.send(form, form, Map.of("act", "ADD", "day", "soon")))).isEqualTo(422);
		assertThat(status(this.officer.send(form, form, Map.of("act", "ADD", "day", "2019-01-01")))).isEqualTo(422);
		assertThat(status(this.officer.send(form, form, Map.of("act", "ADD", "day", day)))).isEqualTo(303);
		assertThat(status(this.officer.send(form, form, Map.of("act", "ADD", "day", day)))).isEqualTo(303);
		assertThat(text(this.member.get(LIST))).contains("The committee meets on",
				"An update on each open action is due");
		assertThat(status(this.officer.send(form, form, Map.of("act", "REMOVE", "day", day)))).isEqualTo(303);
		assertThat(text(this.officer.get(form))).contains("No meeting is entered yet");
	}

	/**
	 * The rows as the migration stores them: between two tests every table is emptied.
	 */
	private static String shipped() throws IOException {
		Resource migration = new PathMatchingResourcePatternResolver()
			.getResources("classpath:db/migration/V*__create_committee.sql")[0];
		String sql = migration.getContentAsString(StandardCharsets.UTF_8);
		return sql.substring(sql.indexOf("INSERT INTO committee.action (number"),
				sql.indexOf("ALTER TABLE committee.action"));
	}

	private EntityExchangeResult<byte[]> progress(String state, String done, String reason, int off) {
		Map<String, String> fields = new HashMap<>(
				Map.of("state", state, "done", done, "reason", reason, "version", version(off)));
		return this.officer.send("/triage/home", SECOND + "/progress", fields);
	}

	private EntityExchangeResult<byte[]> decide(DeskClient who, String decision, String reason, int off) {
		return who.send("/triage/home", SECOND + "/decide",
				Map.of("decision", decision, "reason", reason, "version", version(off)));
	}

	private static String version(int off) {
		return Long.toString(Rows.count("SELECT version FROM committee.action WHERE number = 2") + off);
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}
