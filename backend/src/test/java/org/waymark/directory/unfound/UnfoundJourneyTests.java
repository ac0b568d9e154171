package org.waymark.directory.unfound;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.schools.InventedSchools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** A parent cannot find a policy; an editor looks; schools are written to all at once. */
@WaymarkTest
class UnfoundJourneyTests {

	private static final String POLICY = "/schools/900001/cannot-find/relationships";

	private static final String LIST = "/triage/schools/unfound";

	private static final String LETTERS = "/triage/schools/letters";

	@LocalServerPort
	private int port;

	@Autowired
	private WebTestClient web;

	private Http parent;

	@BeforeEach
	void aTown() {
		URI site = URI.create("http://localhost:" + this.port);
		this.parent = new Http(site);
		for (int urn : List.of(900_001, 900_002)) {
			Rows.change("""
					INSERT INTO directory.school (urn, facts)
					VALUES (%d, '{"NAME": "School %d", "STATUS": "1", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2"}')
					""".formatted(urn, urn));
		}
		Rows.change("""
				INSERT INTO directory.contact (urn, mailbox, version, changed)
				VALUES (900001, 'office@one.invalid', 1, now())
				""");
		InventedSchools.publish(site);
	}

	@Test
	void twoTapsLeaveAWeekAndNothingElse() throws IOException {
		assertThat(this.parent.get("/schools/900001").body()).contains("href=\"" + POLICY + "\"");
		Page answer = tap();
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.headers()).doesNotContainKey("set-cookie");
		Page thanks = this.parent.get(answer.location());
		assertThat(thanks.body()).contains("Thank you", "href=\"/report\"", "call 999");
		assertThat(thanks.headers().get("x-robots-tag")).contains("noindex, noarchive");
		tap();
		assertThat(Rows.all("SELECT u::text FROM directory.unfound u")).singleElement()
			.asString()
			.matches("\\(900001,relationships,\\d{4}-\\d\\d-\\d\\d\\)");
		LocalDate week = LocalDate.parse(Rows.all("SELECT week::text FROM directory.unfound").get(0));
		assertThat(week.getDayOfWeek().getValue()).isOne();
	}

	@Test
	void nothingChangesInPublicUntilAnEditorHasLooked() throws IOException {
		String before = this.parent.get("/schools.json").body();
		tap();
		assertThat(this.parent.get("/schools.json").body()).isEqualTo(before);
		assertThat(Rows.count("SELECT count(*) FROM notification.message")).isZero();
		DeskClient editor = DeskClient.signedIn(this.web, "editor");
		assertThat(text(editor.get(LIST))).contains("School 900001: Relationships", "in the week of");
		Map<String, String> looked = Map.of("urn", "900001", "kind", "relationships");
		assertThat(editor.send("/triage/home", LIST, looked).getStatus().value()).isEqualTo(303);
		assertThat(text(editor.get(LIST))).contains("Nothing is on the list");
		assertThat(editor.send("/triage/home", LIST, looked).getStatus().value()).isEqualTo(409);
	}

	@Test
	void lettersAreTheSameWhetherOrNotSomebodyAsked() throws IOException {
		DeskClient editor = DeskClient.signedIn(this.web, "editor");
		String before = said(editor);
		tap();
		assertThat(said(editor)).isEqualTo(before).contains("School 900001", "School 900002");
		assertThat(editor.send("/triage/home", LETTERS, Map.of()).getStatus().value()).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'SCHOOL'")).isOne();
		assertThat(text(editor.get(LETTERS))).contains("Sent to 1 schools in the half-term");
		assertThat(editor.send("/triage/home", LETTERS, Map.of()).getStatus().value()).isEqualTo(409);
		assertThat(Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'SCHOOL'")).isOne();
		assertThat(Rows.count("SELECT count(*) FROM directory.unfound")).isOne();
	}

	@Test
	void aSchoolThatIsOnlyProposedGetsNoLetter() {
		Rows.change("UPDATE directory.school SET facts = facts || '{\"STATUS\": \"4\"}' WHERE urn = 900001");
		DeskClient editor = DeskClient.signedIn(this.web, "editor");
		assertThat(said(editor)).contains("There is nobody to write to", "School 900002")
			.doesNotContain("School 900001");
		assertThat(editor.send("/triage/home", LETTERS, Map.of()).getStatus().value()).isEqualTo(409);
		assertThat(Rows.count("SELECT count(*) FROM notification.message")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/schools/1/cannot-find/relationships", "/schools/900001/cannot-find/nothing",
			"/schools/900004/cannot-find/relationships", "/schools/900001/cannot-find/Relationships" })
	void whatIsNotThereCannotBeMissed(String path) throws IOException {
		assertThat(this.parent.get(path).status()).isEqualTo(404);
		assertThat(this.parent.post(path, Map.of()).status()).isEqualTo(404);
		assertThat(Rows.count("SELECT count(*) FROM directory.unfound")).isZero();
	}

	@Test
	void whoeverCannotBeHeardIsToldSo() throws IOException {
		Rows.change("ALTER FUNCTION directory.note_unfound RENAME TO note_unfound_away");
		try {
			Page answer = tap();
			assertThat(answer.status()).isEqualTo(303);
			assertThat(this.parent.get(answer.location()).body()).contains("We could not keep that", "Try again",
					"href=\"/report\"");
		}
		finally {
			Rows.change("ALTER FUNCTION directory.note_unfound_away RENAME TO note_unfound");
		}
	}

	private static String said(DeskClient editor) {
		return Jsoup.parse(text(editor.get(LETTERS))).select("main").text();
	}

	private Page tap() throws IOException {
		return this.parent.submit(POLICY, Map.of());
	}

}
