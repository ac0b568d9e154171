package org.waymark.admission.police;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.admission.police.PoliceSystem.Answer;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@ExtendWith(OutputCaptureExtension.class)
class NotificationsJourneyTests {

	private static final String NOTIFICATION = """
			{"yourReference":"%s","danger":"%s","logNumber":"LOG-77","officer":{"name":"Q. Larkspur","phone":"0700"},
			 "children":[{"name":"A girl","age":"9","where":"Preston"}],"signs":["touched"],"parents":"unsafe",
			 "people":[{"name":"A man","age":"adult","works":"yes"}],"personTonight":"yes","story":"%s"}""";

	@Autowired
	WebTestClient web;

	@Autowired
	ListReader reader;

	private Described described;

	private DeskClient admin;

	private PoliceSystem police;

	@BeforeEach
	void aSystemHasAKey() {
		this.described = new Described(this.web.get()
			.uri("/police/v1/openapi.json")
			.accept(MediaType.APPLICATION_JSON)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody() + "");
		this.admin = DeskClient.signedIn(this.web, "admin");
		this.police = new PoliceSystem(this.web, this.described, newKey("A force"));
	}

	@Test
	void notificationsGoTheWayOfAnyReportAndSayThatThePoliceSentThem() {
		String one = notification("PPN-1", "yes", "She was alone");
		assertThat(this.described.version()).startsWith("3.1");
		assertThat(this.described.faultsOfList("{\"notifications\":[" + one + "]}")).isEmpty();
		Answer answer = this.police.send(one, notification("PPN-2", "no", "Half \\ud800 a letter, and \\u0000"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().path("accepted").asInt()).isEqualTo(2);
		waitFor(2);
		String ours = answer.of(0, "reference");
		assertThat(
				Rows.all("SELECT door, kind, assurance, area, array_to_string(rules, ' '), (statutory_due IS NOT NULL)"
						+ " FROM triage.report WHERE reference = '" + ours + "'"))
			.containsExactly("POLICE CHILD ASSURED "
					+ "OUTSIDE DANGER_NOW ACCESS_TONIGHT WORKS_WITH_CHILDREN UNDER_13_SEXUAL t");
		assertThat(Rows.all("SELECT sealed IS NULL FROM intake.sealed_report")).containsOnly("t").hasSize(2);
		assertThat(DeskClient.text(DeskClient.signedIn(this.web, "worker").get("/triage/reports/" + ours)))
			.contains("Who sent it", "A force", "PPN-1", "LOG-77", "Q. Larkspur", "She was alone", "A girl");
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'POLICE_LIST_RECEIVED'")).containsExactly("2");
	}

	@Test
	void sentAgainItIsStoredOnceAndOtherWordsUnderOneReferenceAreToldApart() {
		String first = this.police.send(notification("PPN-1", "no", "She was alone")).of(0, "reference");
		String sameSystem = newKey("a FORCE");
		Answer again = new PoliceSystem(this.web, this.described, sameSystem)
			.send(notification("PPN-1", "no", "She was alone"), notification("PPN-1", "no", "He was alone"));
		assertThat(again.status()).isEqualTo(207);
		assertThat(List.of(again.of(0, "outcome"), again.of(0, "reference"))).containsExactly("ACCEPTED_BEFORE", first);
		assertThat(List.of(again.of(1, "outcome"), again.of(1, "status"), again.of(1, "reference")))
			.containsExactly("CONFLICT", "409", first);
		assertThat(again.of(1, "say")).contains("not stored", "a reference of its own");
		Answer other = new PoliceSystem(this.web, this.described, newKey("Another force"))
			.send(notification("PPN-1", "no", "He was alone"));
		assertThat(other.of(0, "outcome")).isEqualTo("ACCEPTED");
		assertThat(Rows.count("SELECT count(*) FROM intake.sealed_report")).isEqualTo(2);
	}

	@Test
	void theSameListSentAtOnceManyTimesIsStoredOnce() {
		String one = notification("PPN-1", "no", "She was alone");
		List<String> references = IntStream.range(0, 8)
			.parallel()
			.mapToObj(time -> this.police.send(one).of(0, "reference"))
			.distinct()
			.toList();
		assertThat(references).hasSize(1);
		assertThat(Rows.count("SELECT count(*) FROM intake.sealed_report")).isEqualTo(1);
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'REPORT_NOTIFIED'")).isEqualTo(1);
	}

	@Test
	void oneThatIsWrongIsRefusedByFieldAndTheOthersAreStored() {
		Answer answer = this.police.send("{\"yourReference\":\"PPN-1\",\"danger\":\"perhaps\",\"officer\":{}}",
				notification("PPN-2", "no", "x".repeat(100_001)), notification("PPN-3", "no", "She was alone"));
		assertThat(answer.status()).isEqualTo(207);
		assertThat(answer.body().path("results").path(0).path("problems").findValuesAsString("field"))
			.containsExactly("officer.name", "story", "danger");
		assertThat(answer.body().path("results").path(0).path("problems").findValuesAsString("say"))
			.contains("It is needed.", "It may be one of: yes, missing, both, no, not-sure.");
		assertThat(answer.of(1, "outcome")).isEqualTo("REFUSED");
		assertThat(answer.of(2, "outcome")).isEqualTo("ACCEPTED");
		assertThat(Rows.count("SELECT count(*) FROM intake.sealed_report")).isEqualTo(1);
	}

	@Test
	void aListThatCannotBeReadIsRefusedWholeInPlainWords(CapturedOutput log) {
		assertThat(this.police.raw("{\"notifications\":[{\"story\":\"Larkspur").detail()).contains("cannot be read");
		assertThat(this.police.raw("{\"notifications\":[{\"sotry\":\"Larkspur\"}]}").detail())
			.contains("notifications[0].sotry");
		assertThat(this.police.raw("{\"notifications\":[{\"story\":[\"Larkspur\"]}]}").detail())
			.contains("notifications[0].story", "wrong shape");
		assertThat(this.police.raw("{\"notifications\":[null]}").status()).isEqualTo(400);
		assertThat(this.police.raw("").status()).isEqualTo(400);
		assertThat(this.police.send().detail()).contains("no notification");
		assertThat(this.police.raw("a=b".getBytes(), "application/x-www-form-urlencoded").status()).isEqualTo(415);
		assertThat(this.police.raw(new byte[0], "application/json;charset=utf-16").status()).isEqualTo(415);
		String[] many = IntStream.range(0, 101)
			.mapToObj(at -> notification("P" + at, "no", "x"))
			.toArray(String[]::new);
		assertThat(this.police.send(many).detail()).contains("100 or fewer");
		assertThat(this.police.send(notification("A", "no", "x".repeat(4 * 1024 * 1024))).detail()).contains("4 MB");
		assertThat(Rows.count("SELECT count(*) FROM intake.sealed_report")).isZero();
		assertThat(log.getAll()).doesNotContain("Larkspur");
	}

	@Test
	void nobodyWithoutAKeyThatWorksIsLetIn() {
		Answer stranger = new PoliceSystem(this.web, this.described, "waymark_" + "A".repeat(43)).send("{}");
		assertThat(stranger.status()).isEqualTo(401);
		assertThat(stranger.headers().getFirst("WWW-Authenticate")).isEqualTo("Bearer");
		assertThat(new PoliceSystem(this.web, this.described, "").send("{}").status()).isEqualTo(401);
		Rows.change("UPDATE triage.police_key SET ends = now()");
		assertThat(this.police.send("{}").status()).isEqualTo(401);
		PoliceSystem withdrawn = new PoliceSystem(this.web, this.described, newKey("A force"));
		String id = Rows.all("SELECT id FROM triage.police_key WHERE ends > now()").get(0);
		assertThat(withdrawn.send(notification("PPN-1", "no", "She was alone")).status()).isEqualTo(200);
		assertThat(DeskClient.text(this.admin.get("/triage/police-keys"))).contains("Used last on", "Made on");
		this.admin.send("/triage/home", "/triage/police-keys/" + id + "/withdraw", Map.of());
		assertThat(withdrawn.send("{}").status()).isEqualTo(401);
		assertThat(Rows.all("SELECT count(DISTINCT digest) FROM triage.police_key")).containsExactly("2");
	}

	@Test
	void whoSendsFarTooOftenIsAskedToWait() {
		List<Answer> answers = IntStream.range(0, 75).mapToObj(time -> this.police.raw("")).toList();
		assertThat(answers).extracting(Answer::status).contains(400, 429);
		Answer refused = answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
		assertThat(refused.headers().getFirst("Retry-After")).isEqualTo("60");
		PoliceSystem other = new PoliceSystem(this.web, this.described, newKey("Another force"));
		assertThat(other.send(notification("PPN-1", "no", "She was alone")).status()).isEqualTo(200);
	}

	/**
	 * A notification that is sent again is known by a digest of these words, which stands
	 * in the database: they must not change with the code.
	 */
	@Test
	void everyFieldIsReadAndSetInTheSameOrder() {
		String every = """
				{"yourReference":"PPN-1","danger":"no","logNumber":"LOG-77",\
				"officer":{"name":"Q. Larkspur","role":"PC","phone":"0700","email":"q@example.org"},\
				"children":[{"name":"A girl","age":"9","where":"Preston","school":"A school"}],"childNotKnown":true,\
				"family":[{"name":"A woman","part":"mother"}],"story":"She was alone","childsWords":"I am cold",\
				"people":[{"name":"A man","age":"adult","knows":"uncle","lives":"yes","works":"no"}],\
				"personTonight":"yes","parents":"unsafe","done":"Taken home","signs":["touched"]}\
				""";
		assertThat(read(every)).hasSize(1)
			.allSatisfy(one -> assertThat(new String(this.reader.words(one), StandardCharsets.UTF_8)).isEqualTo(every));
		assertThat(read("{}"))
			.allSatisfy(one -> assertThat(new String(this.reader.words(one), StandardCharsets.UTF_8)).isEqualTo("{}"));
	}

	private List<Notification> read(String notification) {
		return this.reader
			.read(MockServerHttpRequest.post("/")
				.contentType(MediaType.APPLICATION_JSON)
				.body("{\"notifications\":[" + notification + "]}"))
			.blockOptional()
			.orElseThrow();
	}

	private static String notification(String reference, String danger, String story) {
		return NOTIFICATION.formatted(reference, danger, story);
	}

	private String newKey(String system) {
		return PoliceSystem.keyOn(this.admin.send("/triage/home", "/triage/police-keys", Map.of("system", system)));
	}

	private static void waitFor(int reports) {
		Await.until("the reports are on the desk", () -> Rows.count("SELECT count(*) FROM triage.report") == reports);
	}

}
