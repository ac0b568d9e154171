package org.waymark.conversations;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.platform.crypto.Box;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.site.ReportReference;
import org.waymark.site.followup.ReturnCode;
import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A whole conversation with somebody who gave no name, without script. */
@WaymarkTest
class FollowUpTests {

	private static final Pattern CODE = Pattern.compile("data-code=\"([0-9 ]{19})\"");

	private static final Pattern OLDER = Pattern.compile("href=\"([^\"]+)\">Older messages<");

	private static final Duration SOON = Duration.ofSeconds(10);

	@LocalServerPort
	private int port;

	@Autowired
	private Correspondence correspondence;

	@Autowired
	private ConversationStore store;

	@Autowired
	private PublicKeys keys;

	private String reference;

	private String code;

	private Http reporter;

	@BeforeEach
	void report() throws IOException {
		// Words of its own: a story that others told in the same hour may be held apart.
		Visit visit = new Visit(address(), Report.of("A child sits on the stairs at night " + UUID.randomUUID()));
		this.reference = visit.whole().detail();
		Matcher shown = CODE.matcher(visit.browser().get("/report/sent").body());
		assertThat(shown.find()).isTrue();
		this.code = shown.group(1);
		this.reporter = new Http(address());
	}

	@Test
	void questionAnswerAndDecisionPassBothWays() throws IOException {
		comeBack();
		assertThat(open()).contains("Nobody has read it yet", "There are no messages yet");
		Desk desk = worker();
		assertThat(desk.report(this.reference)).contains("Messages");
		assertThat(open()).contains("A person has read it");
		write(desk, "plantedquestion: which school?");
		assertThat(open()).contains("plantedquestion: which school?", "From us");
		assertThat(add("plantedanswer: the one by the park").leadsTo("/follow-up/messages")).isTrue();
		assertThat(open()).contains("plantedanswer: the one by the park", "We have your message");
		Await.until("the desk is told", SOON, () -> queue(desk).contains("New message"));
		assertThat(letters(desk)).contains("plantedanswer", "Seen by the reporter");
		assertThat(queue(desk)).doesNotContain("New message");
	}

	@Test
	void aLetterThatDidNotOpenWakesSomebodyAndIsReadOnceItsKeyIsBack() throws IOException {
		comeBack();
		Desk desk = worker();
		desk.report(this.reference);
		Rows.change("""
				CREATE FUNCTION public.spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
				    NEW.sealed := set_byte(NEW.sealed, 40, get_byte(NEW.sealed, 40) # 1);
				    RETURN NEW;
				END $$;
				CREATE TRIGGER spoil BEFORE INSERT ON conversation.letter FOR EACH ROW EXECUTE FUNCTION public.spoil();
				""");
		try {
			add("plantedlater: the gate was open");
		}
		finally {
			Rows.change("DROP FUNCTION public.spoil CASCADE");
		}
		Await.until("somebody is woken", SOON,
				() -> Rows.count("SELECT count(*) FROM notification.alert WHERE 'REPAIR' = ANY (reasons)") == 1);
		Rows.change("UPDATE conversation.letter SET sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)");
		this.correspondence.retry().block(SOON);
		Await.until("it is read", SOON, () -> letters(desk).contains("plantedlater"));
	}

	@Test
	void nothingThatWasWrittenIsClearInTheDatabase() throws IOException, SQLException {
		comeBack();
		Desk desk = worker();
		desk.report(this.reference);
		write(desk, "plantedquestion");
		add("plantedanswer");
		Await.until("the letter is taken in", SOON, () -> letters(desk).contains("plantedanswer"));
		assertThat(dump()).contains(this.reference).doesNotContain("planted").doesNotContain(hex("planted"));
		assertThat(dump()).doesNotContain(this.code.replace(" ", "")).doesNotContain(hex(this.code.replace(" ", "")));
	}

	@Test
	void sendingTheSameMessageTwiceKeepsItOnce() throws IOException {
		comeBack();
		Page form = this.reporter.get("/follow-up/messages");
		for (int time = 0; time < 2; time++) {
			this.reporter.fill(form, "/follow-up/messages", Map.of("more", List.of("told once")));
		}
		assertThat(open().split("told once")).hasSize(2);
	}

	@Test
	void wordsThatWereChangedAfterTheirFirstTryAreKeptAsWell() throws IOException {
		comeBack();
		Page form = this.reporter.get("/follow-up/messages");
		for (String words : List.of("he has gone", "he has gone, and is back now")) {
			this.reporter.fill(form, "/follow-up/messages", Map.of("more", List.of(words)));
		}
		assertThat(open()).contains("<div class=\"govuk-body own-words\">he has gone</div>", "and is back now");
	}

	@Test
	void ofALongConversationTheNewestIsShownAndTheRestIsKept() throws IOException {
		comeBack();
		for (String words : List.of("told first", "told second", "told third")) {
			add(words + " é".repeat(45_000));
		}
		assertThat(open()).contains("told second", "told third", "There are older messages")
			.doesNotContain("told first");
		Desk desk = worker();
		Await.until("they are taken in", SOON, () -> letters(desk).contains("told third"));
		assertThat(letters(desk)).doesNotContain("told first");
		Matcher older = OLDER.matcher(letters(desk));
		assertThat(older.find()).isTrue();
		assertThat(read(desk, older.group(1))).contains("told first").doesNotContain("told second", "Older messages");
	}

	@Test
	void aLetterThatNobodyOfOursSealedIsShownAsSuchAndHidesNoOther() throws IOException {
		UUID id = UUID.randomUUID();
		String digits = this.code.replace(" ", "");
		this.store.add(new ReportReference(this.reference), this.keys.codeVerifier(digits),
				new SealedLetter(id, this.keys.sealReport(new byte[1024], LetterSealer.contextOfHub(id)),
						Box.seal(this.keys.letterKey(digits), LetterSealer.padded("as it should be"),
								LetterSealer.contextOfReporter(id))))
			.block();
		comeBack();
		add("told afterwards");
		Desk desk = worker();
		Await.until("both are taken in", SOON, () -> letters(desk).contains("told afterwards"));
		assertThat(letters(desk)).contains("This message does not open");
		assertThat(queue(desk)).doesNotContain("New message");
	}

	@Test
	void whileALetterIsTakenInNobodyMarksTheOnesBeforeItAsRead() throws IOException, SQLException {
		comeBack();
		add("told first");
		Desk desk = worker();
		Await.until("the desk is told", SOON, () -> queue(desk).contains("New message"));
		try (Connection slow = TestPostgres.shared().superuser(); Statement statement = slow.createStatement()) {
			slow.setAutoCommit(false);
			statement.execute("SELECT version FROM triage.queue_version FOR UPDATE");
			add("told next");
			Await.until("it is all but taken in", SOON, () -> Rows.count("""
					SELECT count(*) FROM pg_stat_activity
					WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE triage.queue_version%'
					""") > 0);
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute(
						"SELECT id FROM triage.report WHERE reference = '" + this.reference + "' FOR UPDATE NOWAIT"))
				.withMessageContaining("could not obtain lock");
		}
		Await.until("it is taken in", SOON, () -> letters(desk).contains("told next"));
	}

	@Test
	void wordsOfATabThatIsNoLongerOpenAreHandedBackAndFiledInNoOtherReport() throws IOException {
		comeBack();
		Page first = this.reporter.get("/follow-up/messages");
		Http browser = this.reporter;
		report();
		this.reporter = browser;
		comeBack();
		Page answer = this.reporter.fill(first, "/follow-up/messages", Map.of("more", List.of("told of the first")));
		assertThat(answer.body()).contains("told of the first", "your message was not sent");
		assertThat(open()).contains("There are no messages yet");
	}

	@Test
	void whatIsTooLongForOneMessageIsHandedBackToBeSentInParts() throws IOException {
		comeBack();
		assertThat(add("told at length" + "a".repeat(100_000)).body()).contains("told at length", "send it in parts");
		assertThat(open()).contains("There are no messages yet");
	}

	@Test
	void aMessageCountsAsSeenOnceItIsShownAndNotByTheCodeAlone() throws IOException {
		Desk desk = worker();
		write(desk, "Which school?");
		comeBack();
		assertThat(letters(desk)).contains("Not seen by the reporter yet");
		open();
		assertThat(letters(desk)).contains("Seen by the reporter");
	}

	@Test
	void aWrongCodeIsRefusedAndWhatWasTypedIsShownAgain() throws IOException {
		String wrong = "1052 8013 5702 4699";
		assertThat(enter(this.reference, wrong).leadsTo("/follow-up")).isTrue();
		assertThat(this.reporter.get("/follow-up").body()).contains("There is a problem", wrong, this.reference);
		assertThat(this.reporter.get("/follow-up/messages").leadsTo("/follow-up")).isTrue();
		comeBack();
	}

	@Test
	void aWrongAnswerIsTheSameWhetherTheReferenceExistsOrNot() throws IOException {
		String other = ReturnCode.of("222222222222222").spoken();
		assertThat(enter(this.reference, other).location()).isEqualTo(enter("0123456789", other).location());
		assertThat(this.reporter.get("/follow-up").body()).contains("cannot find a report");
	}

	@Test
	void theGroupWithASlipIsNamed() throws IOException {
		String digits = this.code.replace(" ", "");
		for (int group = 1; group <= 4; group++) {
			int place = group * 4 - 1;
			char other = (char) ('0' + (digits.charAt(place) - '0' + 1) % 10);
			enter(this.reference, digits.substring(0, place) + other + digits.substring(place + 1));
			assertThat(this.reporter.get("/follow-up").body()).contains("Check group " + group + " of your code");
		}
		enter("0123456789", digits.substring(0, 15) + (digits.charAt(15) - '0' + 1) % 10);
		assertThat(this.reporter.get("/follow-up").body()).contains("Check your code, group by group");
	}

	@Test
	void anEmptyMessageIsAskedAbout() throws IOException {
		comeBack();
		assertThat(add("  ").leadsTo("/follow-up/messages")).isTrue();
		assertThat(open()).contains("<title>Error: ", "Write what you want to tell us");
	}

	@Test
	void leavingTakesTheCookieAway() throws IOException {
		comeBack();
		assertThat(this.reporter.get("/exit").status()).isEqualTo(303);
		assertThat(this.reporter.cookies()).doesNotContainKey("__Host-back");
		assertThat(this.reporter.get("/follow-up/messages").leadsTo("/follow-up")).isTrue();
	}

	@Test
	void nothingIsSentToAReporterWithoutASecondLook() throws IOException {
		Desk desk = worker();
		Page look = desk.browser()
			.submit(address("messages"), Map.of("words", List.of("Thank you"), "act", List.of("look")));
		assertThat(look.body()).contains("Look at it once more", "Send this message");
		comeBack();
		assertThat(open()).doesNotContain("Thank you");
		Page empty = desk.browser().submit(address("messages"), Map.of("words", List.of(""), "act", List.of("look")));
		assertThat(empty.status()).isEqualTo(422);
	}

	private void comeBack() throws IOException {
		assertThat(enter(this.reference.toLowerCase(java.util.Locale.ROOT), this.code.replace(" ", "-"))
			.leadsTo("/follow-up/messages")).isTrue();
	}

	private Page enter(String typedReference, String typedCode) throws IOException {
		return this.reporter.submit("/follow-up",
				Map.of("reference", List.of(typedReference), "code", List.of(typedCode)));
	}

	private Page add(String words) throws IOException {
		return this.reporter.submit("/follow-up/messages", Map.of("more", List.of(words)));
	}

	private String open() throws IOException {
		Page page = this.reporter.get("/follow-up/messages");
		assertThat(page.status()).isEqualTo(200);
		return page.body();
	}

	private Desk worker() throws IOException {
		Desk desk = Desk.signIn(address(), "worker", DeskClient.PASSWORD);
		Await.until("the report is on the desk", SOON,
				() -> queue(desk).contains(this.reference.substring(0, 5) + " " + this.reference.substring(5)));
		return desk;
	}

	private void write(Desk desk, String words) throws IOException {
		Page sent = desk.browser().submit(address("messages"), Map.of("words", List.of(words), "act", List.of("send")));
		assertThat(sent.location()).isEqualTo(address("messages") + "?sent=true");
	}

	private String letters(Desk desk) {
		return read(desk, address("messages"));
	}

	/** Both lanes: whoever sends as fast as a test may be held to be read. */
	private static String queue(Desk desk) {
		return read(desk, "/triage/queue/rows") + read(desk, "/triage/queue/rows?lane=held");
	}

	private static String read(Desk desk, String path) {
		try {
			return desk.browser().get(path).body();
		}
		catch (IOException away) {
			return "";
		}
	}

	private String address(String page) {
		return "/triage/reports/" + this.reference + "/" + page;
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port);
	}

	private static String dump() throws SQLException {
		try (Connection connection = TestPostgres.shared().superuser()) {
			return Dump.of(connection);
		}
	}

	private static String hex(String text) {
		return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

}
