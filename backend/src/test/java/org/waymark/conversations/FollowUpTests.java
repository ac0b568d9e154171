package org.waymark.conversations;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.site.followup.ReturnCode;
import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole conversation with an anonymous reporter, without script. */
@WaymarkTest
class FollowUpTests {

	private static final Duration SOON = Await.LIMIT;

	@LocalServerPort
	private int port;

	@Autowired
	private Correspondence correspondence;

	private Talk talk;

	@BeforeEach
	void report() throws IOException {
		this.talk = Talk.begun(address());
	}

	@Test
	void questionAnswerAndDecisionPassBothWays() throws IOException {
		this.talk.comeBack();
		assertThat(this.talk.open()).contains("Nobody has read it yet", "There are no messages yet");
		Desk desk = this.talk.worker();
		assertThat(desk.report(this.talk.reference())).contains("Messages");
		assertThat(this.talk.open()).contains("A person has read it");
		this.talk.write(desk, "plantedquestion: which school?");
		assertThat(this.talk.open()).contains("plantedquestion: which school?", "From us");
		assertThat(this.talk.add("plantedanswer: the one by the park").leadsTo("/follow-up/messages")).isTrue();
		assertThat(this.talk.open()).contains("plantedanswer: the one by the park", "We have your message");
		Await.until("the desk is told", () -> this.talk.queue(desk).contains("New message"));
		assertThat(this.talk.letters(desk)).contains("plantedanswer", "Seen by the reporter");
		assertThat(this.talk.queue(desk)).doesNotContain("New message");
	}

	@Test
	void aLetterThatDidNotOpenWakesSomebodyAndIsReadOnceItsKeyIsBack() throws IOException {
		this.talk.comeBack();
		Desk desk = this.talk.worker();
		desk.report(this.talk.reference());
		Rows.change("""
				CREATE FUNCTION public.spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
				    NEW.sealed := set_byte(NEW.sealed, 40, get_byte(NEW.sealed, 40) # 1);
				    RETURN NEW;
				END $$;
				CREATE TRIGGER spoil BEFORE INSERT ON conversation.letter FOR EACH ROW EXECUTE FUNCTION public.spoil();
				""");
		try {
			this.talk.add("plantedlater: the gate was open");
		}
		finally {
			Rows.change("DROP FUNCTION public.spoil CASCADE");
		}
		Await.until("somebody is woken",
				() -> Rows.count("SELECT count(*) FROM notification.alert WHERE 'REPAIR' = ANY (reasons)") == 1);
		Rows.change("UPDATE conversation.letter SET sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)");
		this.correspondence.retry().block(SOON);
		Await.until("it is read", () -> this.talk.letters(desk).contains("plantedlater"));
	}

	@Test
	void newsOfDangerWakesThePeopleOnDutyAndOtherNewsDoesNot() throws IOException {
		this.talk.comeBack();
		Desk desk = this.talk.worker();
		this.talk.add("The school is the one by the park");
		Await.until("the first is taken in", () -> this.talk.letters(desk).contains("by the park"));
		assertThat(woken()).isZero();
		this.talk.add("he is back and hurting her now");
		Await.until("the second is taken in", () -> this.talk.letters(desk).contains("hurting her"));
		assertThat(woken()).isOne();
	}

	@Test
	void anyNewsOfAGraveReportWakesThemAlsoOnceItIsClosed() throws IOException {
		this.talk.comeBack();
		Desk desk = this.talk.worker();
		Rows.change("""
				UPDATE triage.report SET rating = 'AMBER', rating_calendar = calendar, peak = 'AMBER',
				    state = 'CLOSED', decided = now(), closed = now()
				""");
		this.talk.add("The school is the one by the park");
		Await.until("it is taken in", () -> this.talk.letters(desk).contains("by the park"));
		assertThat(woken()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "yes, yes, Somebody is in danger now.",
			"not-sure, not sure, I am not sure whether somebody is in danger now." })
	void whoAnswersYesOrNotSureWakesThemWithoutAWordAndIsToldWhatFollows(String answer, String said, String words)
			throws IOException {
		this.talk.comeBack();
		Desk desk = this.talk.worker();
		assertThat(this.talk.open()).contains("Is somebody in danger now?", "call 999").doesNotContain(" checked");
		this.talk.add("", answer);
		assertThat(this.talk.open()).contains("The person on duty is alerted about it",
				"Nobody is on their way because of this message", "call 999", words);
		Await.until("it is taken in", () -> this.talk.letters(desk).contains("they answered: " + said));
		assertThat(woken()).isOne();
	}

	@Test
	void whoAnswersNoWakesNobodyOfAGraveReportUnlessTheWordsSpeakOfDanger() throws IOException {
		this.talk.comeBack();
		Desk desk = this.talk.worker();
		Rows.change("UPDATE triage.report SET rules = '{ACCESS_TONIGHT}'");
		this.talk.add("The school is the one by the park", "no");
		assertThat(this.talk.open()).contains("It is stored").doesNotContain("person on duty is alerted about");
		Await.until("it is taken in", () -> this.talk.letters(desk).contains("they answered: no"));
		assertThat(woken()).isZero();
		this.talk.add("he is back and hurting her now", "no");
		assertThat(this.talk.open()).contains("The person on duty is alerted about it");
		Await.until("it is taken in", () -> this.talk.letters(desk).contains("hurting her"));
		assertThat(woken()).isOne();
	}

	@Test
	void whoLeavesItOutIsToldThatAnUrgentReportAlertsThem() throws IOException {
		this.talk.comeBack();
		this.talk.add("The school is the one by the park");
		assertThat(this.talk.open()).contains("If what you told us before was urgent, the person on duty is alerted",
				"Nobody is on their way");
	}

	@Test
	void anEmptyMessageKeepsTheAnswerThatNobodyIsInDanger() throws IOException {
		this.talk.comeBack();
		assertThat(this.talk.add("  ", "no").leadsTo("/follow-up/messages")).isTrue();
		assertThat(this.talk.open()).contains("Write what you want to tell us", "value=\"no\" checked");
	}

	@Test
	void theSameWordsWithAnotherAnswerAreAnotherMessage() throws IOException {
		this.talk.comeBack();
		Page form = this.talk.reporter().get("/follow-up/messages");
		for (String danger : List.of("no", "yes", "yes")) {
			this.talk.reporter()
				.fill(form, "/follow-up/messages", Map.of("more", List.of("told again"), "danger", List.of(danger)));
		}
		assertThat(this.talk.open().split("told again")).hasSize(3);
	}

	private static long woken() {
		return Rows.count("SELECT count(*) FROM notification.alert WHERE 'NEWS' = ANY (reasons)");
	}

	@Test
	void nothingThatWasWrittenIsClearInTheDatabase() throws IOException, SQLException {
		this.talk.comeBack();
		Desk desk = this.talk.worker();
		desk.report(this.talk.reference());
		this.talk.write(desk, "plantedquestion");
		this.talk.add("plantedanswer");
		Await.until("the letter is taken in", () -> this.talk.letters(desk).contains("plantedanswer"));
		assertThat(dump()).contains(this.talk.reference()).doesNotContain("planted").doesNotContain(hex("planted"));
		assertThat(dump()).doesNotContain(this.talk.code().replace(" ", ""))
			.doesNotContain(hex(this.talk.code().replace(" ", "")));
	}

	@Test
	void sendingTheSameMessageTwiceKeepsItOnce() throws IOException {
		this.talk.comeBack();
		Page form = this.talk.reporter().get("/follow-up/messages");
		for (int time = 0; time < 2; time++) {
			this.talk.reporter().fill(form, "/follow-up/messages", Map.of("more", List.of("told once")));
		}
		assertThat(this.talk.open().split("told once")).hasSize(2);
	}

	@Test
	void aWrongCodeIsRefusedAndWhatWasTypedIsShownAgain() throws IOException {
		String wrong = "1052 8013 5702 4699";
		assertThat(this.talk.enter(this.talk.reference(), wrong).leadsTo("/follow-up")).isTrue();
		assertThat(this.talk.reporter().get("/follow-up").body()).contains("There is a problem", wrong,
				this.talk.reference());
		assertThat(this.talk.reporter().get("/follow-up/messages").leadsTo("/follow-up")).isTrue();
		this.talk.comeBack();
	}

	@Test
	void aWrongAnswerIsTheSameWhetherTheReferenceExistsOrNot() throws IOException {
		String other = ReturnCode.of("222222222222222").spoken();
		assertThat(this.talk.enter(this.talk.reference(), other).location())
			.isEqualTo(this.talk.enter("0123456789", other).location());
		assertThat(this.talk.reporter().get("/follow-up").body()).contains("cannot find a report");
	}

	@Test
	void theGroupWithASlipIsNamed() throws IOException {
		String digits = this.talk.code().replace(" ", "");
		for (int group = 1; group <= 4; group++) {
			int place = group * 4 - 1;
			char other = (char) ('0' + (digits.charAt(place) - '0' + 1) % 10);
			this.talk.enter(this.talk.reference(), digits.substring(0, place) + other + digits.substring(place + 1));
			assertThat(this.talk.reporter().get("/follow-up").body())
				.contains("Check group " + group + " of your code");
		}
		this.talk.enter("0123456789", digits.substring(0, 15) + (digits.charAt(15) - '0' + 1) % 10);
		assertThat(this.talk.reporter().get("/follow-up").body()).contains("Check your code, group by group");
	}

	@Test
	void anEmptyMessageIsAskedAbout() throws IOException {
		this.talk.comeBack();
		assertThat(this.talk.add("  ").leadsTo("/follow-up/messages")).isTrue();
		assertThat(this.talk.open()).contains("<title>Error: ", "Write what you want to tell us");
	}

	@Test
	void leavingTakesTheCookieAway() throws IOException {
		this.talk.comeBack();
		assertThat(this.talk.reporter().get("/exit").status()).isEqualTo(303);
		assertThat(this.talk.reporter().cookies()).doesNotContainKey("__Host-back");
		assertThat(this.talk.reporter().get("/follow-up/messages").leadsTo("/follow-up")).isTrue();
	}

	@Test
	void nothingIsSentToAReporterWithoutASecondLook() throws IOException {
		Desk desk = this.talk.worker();
		Page look = desk.browser()
			.submit(this.talk.messages(), Map.of("words", List.of("Thank you"), "act", List.of("look")));
		assertThat(look.body()).contains("Look at it once more", "Send this message");
		this.talk.comeBack();
		assertThat(this.talk.open()).doesNotContain("Thank you");
		Page empty = desk.browser().submit(this.talk.messages(), Map.of("words", List.of(""), "act", List.of("look")));
		assertThat(empty.status()).isEqualTo(422);
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
