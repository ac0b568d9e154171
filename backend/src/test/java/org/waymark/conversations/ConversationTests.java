package org.waymark.conversations;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.waymark.site.terms.ReportReference;
import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Messages between a reporter and the hub that are long, late, doubled or broken. */
@WaymarkTest
class ConversationTests {

	private static final Pattern OLDER = Pattern.compile("href=\"([^\"]+)\">Older messages<");

	@LocalServerPort
	private int port;

	@Autowired
	private ConversationStore store;

	@Autowired
	private PublicKeys keys;

	private Talk talk;

	@BeforeEach
	void report() throws IOException {
		this.talk = Talk.begun(address());
	}

	@Test
	void wordsThatWereChangedAfterTheirFirstTryAreKeptAsWell() throws IOException {
		this.talk.comeBack();
		Page form = this.talk.reporter().get("/follow-up/messages");
		for (String words : List.of("he has gone", "he has gone, and is back now")) {
			this.talk.reporter().fill(form, "/follow-up/messages", Map.of("more", List.of(words)));
		}
		assertThat(this.talk.open()).contains("<div class=\"govuk-body own-words\">he has gone</div>",
				"and is back now");
	}

	@Test
	void ofALongConversationTheNewestIsShownAndTheRestIsKept() throws IOException {
		this.talk.comeBack();
		for (String words : List.of("told first", "told second", "told third")) {
			this.talk.add(words + " é".repeat(45_000));
		}
		assertThat(this.talk.open()).contains("told second", "told third", "There are older messages")
			.doesNotContain("told first");
		Desk desk = this.talk.worker();
		Await.until("they are taken in", () -> this.talk.letters(desk).contains("told third"));
		assertThat(this.talk.letters(desk)).doesNotContain("told first");
		Matcher older = OLDER.matcher(this.talk.letters(desk));
		assertThat(older.find()).isTrue();
		assertThat(this.talk.read(desk, older.group(1))).contains("told first")
			.doesNotContain("told second", "Older messages");
	}

	@Test
	void aLetterThatNobodyOfOursSealedIsShownAsSuchAndHidesNoOther() throws IOException {
		UUID id = UUID.randomUUID();
		String digits = this.talk.code().replace(" ", "");
		this.store.add(new ReportReference(this.talk.reference()), this.keys.codeVerifier(digits),
				new SealedMessage(id, this.keys.sealReport(new byte[1024], MessageSealer.contextOfHub(id)),
						Box.seal(this.keys.letterKey(digits), MessageSealer.padded("as it should be"),
								MessageSealer.contextOfReporter(id))))
			.block();
		this.talk.comeBack();
		this.talk.add("told afterwards");
		Desk desk = this.talk.worker();
		Await.until("both are taken in", () -> this.talk.letters(desk).contains("told afterwards"));
		assertThat(this.talk.letters(desk)).contains("This message does not open");
		assertThat(this.talk.queue(desk)).doesNotContain("New message");
	}

	@Test
	void aCopyThatDoesNotOpenHidesNoOther() throws IOException {
		this.talk.comeBack();
		this.talk.add("told first");
		this.talk.add("told next");
		Rows.change("""
				UPDATE conversation.letter SET copy = decode(repeat('00', 64), 'hex')
				WHERE id = (SELECT id FROM conversation.letter ORDER BY sent LIMIT 1)
				""");
		assertThat(this.talk.open()).contains("told next", "This message does not open here")
			.doesNotContain("told first");
	}

	@Test
	void whileALetterIsTakenInNobodyMarksTheOnesBeforeItAsRead() throws IOException, SQLException {
		this.talk.comeBack();
		this.talk.add("told first");
		Desk desk = this.talk.worker();
		Await.until("the desk is told", () -> this.talk.queue(desk).contains("New message"));
		Talk behind = Talk.begun(address());
		behind.comeBack();
		behind.worker();
		try (Connection slow = TestPostgres.shared().superuser(); Statement statement = slow.createStatement()) {
			slow.setAutoCommit(false);
			statement.execute("SELECT version FROM triage.queue_version FOR UPDATE");
			this.talk.add("told next");
			Await.until("it is all but taken in", () -> Rows.count("""
					SELECT count(*) FROM pg_stat_activity
					WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE triage.queue_version%'
					""") > 0);
			// On a connection of its own: a failure would end the transaction that holds
			// it up.
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Rows.all(
					"SELECT id FROM triage.report WHERE reference = '" + this.talk.reference() + "' FOR UPDATE NOWAIT"))
				.withMessageContaining("could not obtain lock");
			behind.add("told behind it");
			assertThat(behind.letters(desk)).contains("Messages").doesNotContain("does not open", "told behind it");
		}
		Await.until("it is taken in", () -> this.talk.letters(desk).contains("told next"));
	}

	@Test
	void wordsOfATabThatIsNoLongerOpenAreHandedBackAndFiledInNoOtherReport() throws IOException {
		this.talk.comeBack();
		Page first = this.talk.reporter().get("/follow-up/messages");
		Talk other = Talk.begun(address(), this.talk.reporter());
		other.comeBack();
		Page answer = other.reporter().fill(first, "/follow-up/messages", Map.of("more", List.of("told of the first")));
		assertThat(answer.body()).contains("told of the first", "your message was not sent");
		assertThat(other.open()).contains("There are no messages yet");
	}

	@Test
	void whatIsTooLongForOneMessageIsHandedBackToBeSentInParts() throws IOException {
		this.talk.comeBack();
		assertThat(this.talk.add("told at length" + "a".repeat(100_000)).body()).contains("told at length",
				"send it in parts");
		assertThat(this.talk.open()).contains("There are no messages yet");
	}

	@Test
	void aMessageCountsAsSeenOnceItIsShownAndNotByTheCodeAlone() throws IOException {
		Desk desk = this.talk.worker();
		this.talk.write(desk, "Which school?");
		this.talk.comeBack();
		assertThat(this.talk.letters(desk)).contains("Not seen by the reporter yet");
		this.talk.open();
		assertThat(this.talk.letters(desk)).contains("Seen by the reporter");
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port);
	}

}
