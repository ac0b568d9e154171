package org.waymark.conversations;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.decisions.Worked;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** What a reporter writes about a closed report is a contact with clocks of its own. */
@WaymarkTest
class LaterContactTests {

	private static final String CONTACT = " FROM triage.report WHERE follows IS NOT NULL";

	@LocalServerPort
	private int port;

	@Autowired
	private WebTestClient web;

	@Autowired
	private TriageDatabase database;

	@Autowired
	private Correspondence letters;

	private Talk talk;

	private Desk desk;

	private DeskClient worker;

	@BeforeEach
	void aReportAboutAChildWasClosed() throws IOException {
		this.talk = Talk.begun(URI.create("http://localhost:" + this.port));
		this.talk.comeBack();
		this.desk = this.talk.worker();
		this.worker = DeskClient.signedIn(this.web, "worker");
		Worked closed = new Worked(this.database, this.talk.reference());
		closed.taken(this.worker);
		closed.child(this.worker, "نور");
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now(), "
				+ "received = received - interval '9 days', statutory_due = statutory_due - interval '9 days'");
	}

	@Test
	void newWordsAreANewContactAndTheClosedReportStaysClosed() throws IOException {
		String reference = written("She is at her aunt's now");
		assertThat(Rows.all("SELECT place || ' ' || news FROM triage.report WHERE follows IS NULL"))
			.containsExactly("CLOSED false");
		assertThat(Rows.all("SELECT place || ' ' || kind || ' ' || rank || ' ' || (statutory_due > now()) || ' ' "
				+ "|| (received > now() - interval '1 hour')" + CONTACT))
			.containsExactly("NEW CHILD 7 true true");
		assertThat(text(this.worker.get("/triage"))).contains("About a closed report", "at her aunt");
		assertThat(text(this.worker.get("/triage/reports/" + reference))).contains("New words", "at her aunt",
				"Open the closed report " + spoken(this.talk.reference()), "نور",
				"Who reported stands in the closed report");
		assertThat(text(this.worker.get("/triage/reports/" + this.talk.reference())))
			.contains("New words after it was closed", "Open the contact " + spoken(reference));
	}

	@Test
	void wordsOfDangerStandOnTheFirstRungAndOthersAboutAGraveReportOnALaterOne() throws IOException {
		written("he is back and hurting her now");
		assertThat(Rows.all("SELECT rank || ' ' || rules::text" + CONTACT)).containsExactly("2 {NEWS_OF_DANGER}");
		assertThat(text(this.worker.get("/triage"))).contains("Open the most urgent: danger in a later message");
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now(), peak = 'RED'");
		written("The school is the one by the park");
		assertThat(Rows.all("SELECT rank || ' ' || rules::text" + CONTACT + " AND state = 'OPEN'"))
			.containsExactly("5 {GRAVE_BEFORE}");
	}

	@Test
	void theAnswerThatSomebodyIsInDangerIsEnough() throws IOException {
		this.talk.add("", "not-sure");
		Await.until("the contact is there", () -> Rows.count("SELECT count(*)" + CONTACT) > 0);
		assertThat(Rows.all("SELECT rank || ' ' || rules::text" + CONTACT)).containsExactly("2 {NEWS_OF_DANGER}");
		assertThat(text(this.worker.get("/triage"))).contains("About a closed report", "Not sure");
	}

	@Test
	void whatIsWrittenWhileTheContactIsOpenJoinsItAndTheConversationIsOne() throws IOException {
		String reference = written("She is at her aunt's now");
		this.worker.send("/triage/home", "/triage/reports/" + reference + "/owner", Map.of("act", "CLAIMED"));
		this.talk.add("And she has a new phone");
		Await.until("the second is taken in", () -> this.talk.letters(this.desk).contains("new phone"));
		assertThat(Rows.all("SELECT news" + CONTACT)).containsExactly("t");
		String messages = "/triage/reports/" + reference + "/messages";
		assertThat(this.talk.read(this.desk, messages)).contains("aunt", "new phone");
		assertThat(Rows.all("SELECT news" + CONTACT)).containsExactly("f");
		this.desk.browser()
			.submit(messages, Map.of("words", List.of("Thank you. Where is that?"), "act", List.of("send")));
		assertThat(this.talk.open()).contains("Where is that?");
		assertThat(Rows.all("SELECT stage FROM conversation.progress")).containsExactly("LOOKING");
	}

	@Test
	void theContactIsDecidedAndClosedByItself() throws IOException {
		Worked contact = new Worked(this.database, written("She is at her aunt's now"));
		contact.taken(this.worker);
		contact.rated(this.worker, "BLUE");
		assertThat(contact.list("SELECT count(*)::text FROM triage.child")).containsExactly("2");
		contact.send(this.worker, "decision/child",
				Map.of("of", contact.childOf("Last"), "name", "نور", "known", "YES", "level", "L1"));
		contact.record(this.worker, "NO");
		contact.decided(this.worker, "Last", "INFO_ADVICE");
		contact.closed(this.worker);
		assertThat(Rows.all("SELECT state || ' ' || (decided > statutory_due)" + CONTACT))
			.containsExactly("CLOSED false");
		written("It begins again");
		assertThat(Rows.all("SELECT count(*)" + CONTACT)).containsExactly("2");
	}

	@Test
	void whoMayNotSeeTheClosedReportDoesNotSeeWhatFollowsIt() throws IOException {
		String reference = written("She is at her aunt's now");
		Rows.change("""
				INSERT INTO triage.restriction (id, report, kind, author, review_due, body)
				SELECT gen_random_uuid(), r.id, 'NAME_ONLY', a.id, now() + interval '90 days', ''
				FROM triage.report r, staff.account a WHERE r.follows IS NULL AND a.sign_in = 'manager'
				""");
		Rows.change("UPDATE triage.report SET owner = NULL");
		DeskClient other = DeskClient.signedIn(this.web, "worker2");
		assertThat(other.get("/triage/reports/" + reference).getStatus().value()).isEqualTo(404);
		assertThat(text(other.get("/triage"))).doesNotContain("at her aunt");
	}

	@Test
	void whoMayNotSeeWhatFollowsDoesNotSeeTheClosedReport() throws IOException {
		String reference = written("She is at her aunt's now");
		Rows.change("""
				INSERT INTO triage.recusal (id, report, staff, author, body)
				SELECT gen_random_uuid(), r.id, a.id, a.id, ''
				FROM triage.report r, staff.account a WHERE r.follows IS NOT NULL AND a.sign_in = 'worker2'
				""");
		DeskClient other = DeskClient.signedIn(this.web, "worker2");
		for (String each : List.of(reference, this.talk.reference())) {
			assertThat(other.get("/triage/reports/" + each).getStatus().value()).isEqualTo(404);
		}
	}

	@Test
	void whoOpensTheContactWithAReasonReadsItAndAnOverdueOneIsNeverInvisible() throws IOException {
		String reference = written("She is at her aunt's now");
		Rows.change("UPDATE triage.report SET owner = NULL");
		Rows.change("""
				INSERT INTO triage.restriction (id, report, kind, author, review_due, body)
				SELECT gen_random_uuid(), r.id, 'INVISIBLE', a.id, now() + interval '90 days', ''
				FROM triage.report r, staff.account a WHERE r.follows IS NULL AND a.sign_in = 'manager'
				""");
		Rows.change("""
				INSERT INTO triage.restriction_reader (restriction, staff)
				SELECT s.id, a.id FROM triage.restriction s, staff.account a WHERE a.sign_in = 'manager'
				""");
		String sight = "SELECT c.sight FROM staff.account a, triage.closed_to(a.id) c JOIN triage.report r ON r.id = c.report "
				+ "WHERE a.sign_in = 'nights' AND r.follows IS NOT NULL";
		assertThat(Rows.all(sight)).containsExactly("INVISIBLE");
		Rows.change("UPDATE triage.report SET statutory_due = now() - interval '1 minute' WHERE follows IS NOT NULL");
		assertThat(Rows.all(sight)).containsExactly("NAME_ONLY");
		Rows.change("""
				INSERT INTO triage.opening (id, report, kind, asker, body, until)
				SELECT gen_random_uuid(), r.id, 'RESTRICTED', a.id, '', now() + interval '1 hour'
				FROM triage.report r, staff.account a WHERE r.follows IS NOT NULL AND a.sign_in = 'nights'
				""");
		assertThat(Rows.all(sight)).isEmpty();
		DeskClient nights = DeskClient.signedIn(this.web, "nights");
		assertThat(nights.get("/triage/reports/" + reference).getStatus().value()).isEqualTo(200);
	}

	@Test
	void furtherWordsAboutAGraveContactWakeDuty() throws IOException {
		written("She is at her aunt's now");
		Rows.change("UPDATE triage.report SET peak = 'RED' WHERE follows IS NOT NULL");
		this.talk.add("She does not open the door");
		Await.until("somebody is woken", () -> Rows.count("SELECT count(*) FROM notification.alert") > 0);
	}

	@Test
	void aMessageThatCannotBeStoredHoldsUpNobodyAndIsTriedAgain() throws IOException {
		Rows.change("ALTER TABLE triage.report ADD CONSTRAINT no_contact CHECK (follows IS NULL) NOT VALID");
		try {
			this.talk.add("She is at her aunt's now");
			Await.until("it is set aside", () -> Rows.count(
					"SELECT count(*) FROM conversation.letter " + "WHERE fault = 'CANNOT_STORE' AND attempts = 5") > 0);
			assertThat(Rows.all("SELECT reasons FROM notification.alert").toString()).contains("REPAIR");
			Rows.change("UPDATE triage.report SET state = 'OPEN', closed = NULL");
			this.talk.add("And she has a new phone");
			Await.until("the next is taken in", () -> Rows.count("SELECT count(*) FROM triage.report WHERE news") > 0);
		}
		finally {
			Rows.change("ALTER TABLE triage.report DROP CONSTRAINT no_contact");
		}
		this.letters.retryRefused().block();
		Await.until("it is taken in", () -> this.talk.letters(this.desk).contains("aunt"));
	}

	@Test
	void aMessageThatDoesNotOpenMakesOneContactHoweverOftenItIsTried() throws IOException {
		written("She is at her aunt's now");
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now()");
		Rows.change(
				"UPDATE conversation.letter SET sealed = '\\x00', body = NULL, fault = 'CANNOT_OPEN' WHERE NOT from_hub");
		this.letters.retry().block();
		Await.until("it was tried",
				() -> Rows.count("SELECT count(*) FROM conversation.letter WHERE fault = 'CANNOT_OPEN'") > 0);
		assertThat(Rows.all("SELECT count(*)" + CONTACT)).containsExactly("1");
	}

	@Test
	void whatWasSaidFirstStillBearsOnWhomAMessageMayReach() throws IOException {
		Rows.change("UPDATE triage.report SET rules = '{ACCESS_TONIGHT}'");
		String contact = "/triage/reports/" + written("She is at her aunt's now");
		String care = "Take care that no call, letter or message reaches that person";
		assertThat(text(this.worker.get(contact + "/messages"))).contains(care);
		this.worker.send("/triage/home", contact + "/owner", Map.of("act", "CLAIMED"));
		assertThat(text(this.worker.get(contact + "/requests"))).contains(care);
	}

	/** Writes as the reporter; the reference of the contact that comes of it. */
	private String written(String words) throws IOException {
		long before = Rows.count("SELECT count(*)" + CONTACT);
		this.talk.add(words);
		Await.until("the contact is there", () -> Rows.count("SELECT count(*)" + CONTACT) > before);
		return Rows.all("SELECT reference" + CONTACT + " ORDER BY received DESC").get(0);
	}

	private static String spoken(String reference) {
		return reference.substring(0, 5) + " " + reference.substring(5);
	}

}
