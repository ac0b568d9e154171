package org.waymark.admission.staffentry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class TakingJourneyTests {

	private static final Pattern SECRET = Pattern.compile("name=\"entry-secret\" value=\"([^\"]+)\"");

	private static final Pattern REPORT = Pattern.compile("/triage/reports/([0-9A-Z]{10})\"");

	private static final String RULES = "SELECT array_to_string(rules, ' ') || ' ' || door FROM triage.report";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	private DeskClient worker;

	@BeforeEach
	void aWorkerHasACallerOnTheLine() {
		this.worker = DeskClient.signedIn(this.web, "worker");
	}

	@Test
	void aPhonedReportGoesTheWayOfAnyOtherAndSaysWhoTookIt() {
		EntityExchangeResult<byte[]> stored = store(with("danger", "yes", "children-1-name", "A girl", "children-1-age",
				"9", "children-1-where", "Preston", "people-1-works", "yes", "signs", "touched"));
		assertThat(text(stored)).contains("is stored", "Return code");
		assertThat(onTheDesk("SELECT array_to_string(rules, ' ') || ' ' || area || ' ' || kind FROM triage.report"))
			.isEqualTo("DANGER_NOW WORKS_WITH_CHILDREN UNDER_13_SEXUAL OUTSIDE CHILD");
		assertThat(list("SELECT state FROM intake.sealed_report WHERE sealed IS NULL")).containsExactly("ADMITTED");
		assertThat(text(this.worker.get("/triage/reports/" + reference(stored)))).contains(
				"Trial worker took this report by phone and entered it", "She does not want to go home", "A girl");
		assertThat(list("SELECT detail FROM audit.entry WHERE act = 'REPORT_TAKEN'")).containsExactly("PHONE");
	}

	@Test
	void everyDoorOfThePublicIsOfferedAndNothingIsChosenBeforehand() {
		String ways = text(this.worker.get("/triage/new"));
		for (String door : List.of("public", "young", "work", "place", "past")) {
			assertThat(ways).contains("/triage/new?door=" + door);
			assertThat(text(this.worker.get("/triage/new?door=" + door))).contains("right now?")
				.contains("choose again, the form is empty")
				.doesNotContain(" checked", "autocomplete=\"name\"", "autocomplete=\"tel\"");
		}
	}

	@Test
	void onlyWhoeverTypesForThemselvesIsToldThatTheirDeviceMayRememberIt() {
		Map.of("public", "/report/one", "young", "/report/me/one", "work", "/report/work/one", "place",
				"/report/place/one", "past", "/report/then/one")
			.forEach((door, ownForm) -> {
				assertThat(text(this.worker.get(ownForm))).as(door).containsOnlyOnce("Your device may remember");
				assertThat(text(this.worker.get("/triage/new?door=" + door))).doesNotContain("device may");
			});
	}

	@Test
	void aChildWhoRingsIsReadFirstAtWhicheverDoorTheyWereEntered() {
		store(with("danger", "no", "caller", "yes", "low", "yes", "hurt", "yes"));
		assertThat(onTheDesk(RULES)).isEqualTo("DANGER_NOW WANTS_TO_DIE REPORTER_IS_CHILD PUBLIC");
	}

	@Test
	void theDoorOfAYoungPersonFiresTheSameRulesAsThePublicOne() {
		String stored = reference(store(with("door", "YOUNG", "danger", "yes", "low", "yes", "about", "me", "tonight",
				"yes", "age", "12", "entry-advice", "yes")));
		assertThat(onTheDesk(RULES)).isEqualTo("DANGER_NOW WANTS_TO_DIE ACCESS_TONIGHT REPORTER_IS_CHILD YOUNG");
		assertThat(list("SELECT kind FROM triage.report")).containsExactly("CHILD");
		assertThat(text(this.worker.get("/triage/reports/" + stored))).contains("Is the child hurt right now?",
				"How old are you?");
	}

	@Test
	void whatAProfessionalSaysOfAChildWhoWantsToDieIsAskedOnceAndNeeded() {
		assertThat(text(this.worker.get("/triage/new?door=work")).split("name=\"low\"", -1)).hasSize(4);
		assertThat(text(store(with("door", "WORK", "danger", "no", "low", ""))))
			.contains("Choose whether the child has hurt themselves");
		store(with("door", "WORK", "danger", "no", "low", "yes"));
		assertThat(onTheDesk(RULES)).isEqualTo("WANTS_TO_DIE WORK");
	}

	@Test
	void aPlaceIsEnteredByTheQuestionsAboutPlaces() {
		store(with("door", "PLACE", "danger", "no", "place", "The blue hotel", "cars-1-plate", "AB12"));
		assertThat(onTheDesk("SELECT kind || ' ' || door || ' ' || (statutory_due IS NULL)::text FROM triage.report"))
			.isEqualTo("PLACE PLACE true");
	}

	@Test
	void sentTwiceItIsStoredOnce() {
		Map<String, String> call = with("danger", "no");
		String first = reference(store(call));
		assertThat(reference(store(call))).isEqualTo(first);
		assertThat(onTheDesk("SELECT count(*)::text FROM triage.report")).isEqualTo("1");
		assertThat(list("SELECT reference FROM triage.taken")).containsExactly(first);
	}

	@Test
	void otherWordsUnderAUsedFormAreAnotherReport() {
		Map<String, String> call = with("danger", "no");
		String first = reference(store(call));
		call.put("story", "Another caller, another child");
		String second = reference(store(call));
		assertThat(second).isNotEqualTo(first);
		assertThat(list("SELECT reference FROM triage.taken")).containsExactlyInAnyOrder(first, second);
	}

	@Test
	void aCallForAdviceHasNoClockByLaw() {
		store(with("danger", "no", "entry-advice", "yes"));
		assertThat(onTheDesk("SELECT kind || ' ' || coalesce(statutory_due::text, 'none') FROM triage.report"))
			.isEqualTo("ADVICE none");
		assertThat(list("SELECT place::text FROM triage.child")).containsExactly("true");
	}

	@Test
	void theClockOfAPaperReportBeginsWhenItWasTaken() {
		store(with("danger", "no", "entry-channel", "PAPER", "entry-date", "2020-01-01", "entry-time", "10:00"));
		assertThat(list("SELECT reference FROM triage.taken")).isEmpty();
		String day = list("SELECT to_char((now() - interval '1 day') AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')")
			.get(0);
		store(with("danger", "no", "entry-channel", "PAPER", "entry-date", day, "entry-time", "00:30"));
		assertThat(onTheDesk("SELECT (r.statutory_due < r.received + interval '5 days')::text || ' ' || "
				+ "(t.taken < r.received - interval '20 hours')::text "
				+ "FROM triage.report r JOIN triage.taken t ON t.reference = r.reference"))
			.isEqualTo("true true");
	}

	@Test
	void theRedClockOfAPaperReportBeginsWhenItWasTaken() {
		String day = list("SELECT to_char((now() - interval '1 day') AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')")
			.get(0);
		String report = "/triage/reports/" + reference(
				store(with("danger", "no", "entry-channel", "PAPER", "entry-date", day, "entry-time", "00:30")));
		onTheDesk("SELECT reference FROM triage.report");
		this.worker.send("/triage/home", report + "/owner", Map.of("act", "CLAIMED", "version", "1"));
		this.worker.send("/triage/home", report + "/rating",
				Map.of("version", "2", "was", "", "rating", "RED", "reason", "Harm now"));
		assertThat(list("SELECT (rating_due < received)::text FROM triage.report")).containsExactly("true");
	}

	@Test
	void whoeverNamesAChildDoesNotOnlyAskForAdvice() {
		assertThat(text(store(with("danger", "no", "entry-advice", "yes", "children-1-name", "A girl"))))
			.doesNotContain("the law sets no clock");
		assertThat(onTheDesk("SELECT kind || ' ' || (statutory_due IS NOT NULL)::text FROM triage.report"))
			.isEqualTo("CHILD true");
	}

	@Test
	void norDoesWhoeverSaysThatAChildWantsToDie() {
		store(with("danger", "no", "entry-advice", "yes", "low", "yes"));
		assertThat(onTheDesk("SELECT kind || ' ' || (statutory_due IS NOT NULL)::text FROM triage.report"))
			.isEqualTo("CHILD true");
	}

	@Test
	void whatIsMissingIsSaidAndNothingTypedIsLost() {
		EntityExchangeResult<byte[]> refused = store(
				with("story", " ", "name", "Q. Larkspur", "entry-channel", "", "caller", ""));
		assertThat(refused.getStatus().value()).isEqualTo(422);
		assertThat(text(refused)).contains("Choose how it came", "Choose whether the caller is the child",
				"Write what has happened", "Choose what we may do with your name", "value=\"Q. Larkspur\"");
		assertThat(list("SELECT reference FROM intake.sealed_report")).isEmpty();
	}

	private Map<String, String> with(String... fields) {
		Matcher secret = SECRET.matcher(text(this.worker.get("/triage/new?door=public")));
		assertThat(secret.find()).isTrue();
		Map<String, String> form = new HashMap<>(
				Map.of("entry-secret", secret.group(1), "door", "PUBLIC", "entry-channel", "PHONE", "story",
						"She does not want to go home", "caller", "no", "low", "no", "hurt", "no"));
		for (int at = 0; at < fields.length; at += 2) {
			form.put(fields[at], fields[at + 1]);
		}
		return form;
	}

	private EntityExchangeResult<byte[]> store(Map<String, String> form) {
		return this.worker.send("/triage/new", "/triage/new", form);
	}

	private static String reference(EntityExchangeResult<byte[]> stored) {
		Matcher found = REPORT.matcher(text(stored));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private String onTheDesk(String sql) {
		Await.until("the report is on the desk", () -> !list("SELECT reference FROM triage.report").isEmpty());
		return list(sql).get(0);
	}

	private List<String> list(String sql) {
		return this.database.client().sql(sql).mapValue(String.class).all().collectList().blockOptional().orElseThrow();
	}

}
