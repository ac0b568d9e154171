package org.waymark.intake.checks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

import org.waymark.intake.checks.Assurance.Level;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.platform.crypto.TestKeys;
import org.waymark.platform.limits.Limits;
import org.waymark.platform.limits.TestLimits;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;
import org.waymark.site.evidence.BrowserEvidence;
import org.waymark.site.evidence.BrowserEvidence.Script;
import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.evidence.VisitTrail.Step;
import org.waymark.site.terms.Door;
import org.waymark.testing.Await;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTests {

	private static final ChecksProperties LIMITS = new ChecksProperties(Duration.ofSeconds(5), Duration.ofMillis(600),
			Duration.ofHours(24), 3, 40, 20, Duration.ofMinutes(10));

	private static final Instant NOW = Instant.parse("2026-11-24T10:20:00Z");

	private static final String WORDS = "The boy next door has been crying at night for a week";

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final List<String> counted = new ArrayList<>();

	private SignedPageTokens marks;

	private Checks checks;

	@BeforeEach
	void make(@TempDir Path folder) {
		PublicKeys keys = TestKeys.ofThePublicFace(folder);
		this.marks = new SignedPageTokens(keys, InstantSource.fixed(NOW));
		this.checks = checks(TestLimits.inMemory());
	}

	@Test
	void aPersonWithABrowserIsAssured() {
		assertThat(assess(WORDS, person(5, 12))).isEqualTo(new Assurance(Level.ASSURED, Set.of()));
	}

	@ParameterizedTest
	@CsvSource({ "1, 4, TOO_FAST", "5, 0, TOO_FAST", "4, 90000, STALE_PAGE" })
	void timesAreNoted(int pages, int secondsEach, CheckReason reason) {
		assertThat(assess(WORDS, person(pages, secondsEach)).reasons()).containsExactly(reason);
	}

	@Test
	void aFormWhosePageNobodyOpenedIsNoted() {
		VisitTrail forged = new VisitTrail(List.of(new Step("bm90IG91cnM", NOW, false)));
		assertThat(assess(WORDS, forged).reasons()).containsExactly(CheckReason.NO_PAGE);
		assertThat(assess(WORDS, VisitTrail.NONE).reasons()).containsExactly(CheckReason.NO_PAGE);
	}

	@Test
	void anotherInstallationsMarkIsNone(@TempDir Path elsewhere) {
		SignedPageTokens others = new SignedPageTokens(TestKeys.ofThePublicFace(elsewhere), InstantSource.fixed(NOW));
		assertThat(this.marks.made(others.fresh())).isEmpty();
		assertThat(this.marks.made(this.marks.fresh())).isPresent();
	}

	@Test
	void aFilledTrapIsNotedWhereverItWas() {
		List<Step> steps = new ArrayList<>(person(4, 20).steps());
		steps.set(1, new Step(steps.get(1).mark(), steps.get(1).at(), true));
		assertThat(assess(WORDS, new VisitTrail(steps)).reasons()).containsExactly(CheckReason.TRAP_FILLED);
	}

	@Test
	void onePageForAllFormsIsNoOrderOfAPerson() {
		String mark = this.marks.at(NOW.minusSeconds(60));
		List<Step> steps = new ArrayList<>();
		for (int form = 0; form < 5; form++) {
			steps.add(new Step(mark, NOW.minusSeconds(50 - 10 * form), false));
		}
		assertThat(assess(WORDS, new VisitTrail(steps)).reasons()).containsExactly(CheckReason.STEPS_OUT_OF_ORDER);
	}

	@Test
	void aDoubleClickAndAStepBackAreNothing() {
		List<Step> steps = new ArrayList<>(person(5, 10).steps());
		steps.add(1, steps.get(0));
		assertThat(assess(WORDS, new VisitTrail(steps)).reasons()).isEmpty();
	}

	@Test
	void oneOpenedPageForSeveralVisitsIsNoted() {
		VisitTrail trail = person(5, 12);
		assertThat(judged(report(WORDS, trail), new byte[] { 1 }).reasons()).isEmpty();
		assertThat(judged(report(WORDS, trail), new byte[] { 1 }).reasons()).as("sent twice").isEmpty();
		assertThat(judged(report(WORDS, trail), new byte[] { 2 }).reasons()).containsExactly(CheckReason.USED_PAGE);
	}

	@Test
	void theThirdVisitWithTheSameWordsIsNoted() {
		assertThat(assess(WORDS, person(5, 12)).reasons()).isEmpty();
		assertThat(assess(WORDS.toUpperCase(java.util.Locale.ROOT) + "!!", person(5, 12)).reasons()).isEmpty();
		assertThat(assess(" " + WORDS, person(5, 12)).reasons()).containsExactly(CheckReason.REPEATED_TEXT);
	}

	@Test
	void shortWordsMayBeTheSame() {
		for (int visit = 0; visit < 10; visit++) {
			assertThat(assess("Please help me", person(5, 12)).reasons()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "'he posted this: https://example.org/p and www.example.org', false",
			"'https://a.example https://b.example www.c.example', true", "'<a href=x>cheap</a>', true",
			"'[url=http://a.example]', true" })
	void advertisementsAreToldByTheirShape(String story, boolean advertising) {
		assertThat(assess(story, person(5, 12)).reasons().contains(CheckReason.LOOKS_LIKE_ADVERTISING))
			.isEqualTo(advertising);
	}

	@Test
	void everyReasonIsCounted() {
		assess(WORDS, VisitTrail.NONE);
		assertThat(this.meters.counter("waymark.reports.reasons", "reason", "NO_PAGE").count()).isOne();
		assertThat(this.meters.counter("waymark.reports.assessed", "assurance", "UNVERIFIED").count()).isOne();
	}

	@Test
	void whatIsOverTheAllowanceOfANetworkIsHeldAndOtherNetworksAreNot() {
		for (int number = 0; number < LIMITS.networkReports(); number++) {
			assertThat(from("203.0.113.0/24").level()).isEqualTo(Level.ASSURED);
		}
		assertThat(from("203.0.113.0/24")).isEqualTo(new Assurance(Level.SUSPECT, Set.of(CheckReason.OVER_LIMIT)));
		assertThat(from("198.51.100.0/24").level()).isEqualTo(Level.ASSURED);
	}

	@Test
	void nobodyIsHeldForANumberWhileTheStoreIsAway() {
		this.checks = checks(TestLimits.away());
		assertThat(from("203.0.113.0/24").level()).isEqualTo(Level.ASSURED);
	}

	@Test
	void aCheckThatFailsOrNeverAnswersMarksNobodyAndKeepsNobodyWaiting() {
		Inquiry failing = (submission, visit, opened) -> {
			throw new IllegalStateException("a check of ours");
		};
		Inquiry silent = (submission, visit, opened) -> Mono.never();
		this.checks = checks(TestLimits.inMemory(), failing, silent);
		assertThat(assess(WORDS, person(5, 12)).level()).isEqualTo(Level.ASSURED);
	}

	@Test
	void whetherAScriptRanIsCountedWithWhetherItWasHeldWhereThePageWasOurs() {
		String junk = "Buy now https://a.example https://b.example https://c.example";
		sent(WORDS, person(5, 12), Script.RAN);
		sent(WORDS, person(5, 12), Script.DID_NOT);
		sent(junk, VisitTrail.NONE, Script.DID_NOT);
		sent(junk, VisitTrail.NONE, Script.NOT_SAID);
		assertThat(this.counted).containsExactly("SENT script", "SENT plain", "SENT plain.held");
	}

	private void sent(String story, VisitTrail trail, Script script) {
		Submission report = report(story, trail);
		Arrival arrival = new Arrival(Form.JOURNEY, true, trail, "", new BrowserEvidence("", "", script));
		judged(new Submission(report.door(), report.concern(), report.reporter(), arrival),
				Long.toString(System.nanoTime()).getBytes());
	}

	private Checks checks(Limits limits, Inquiry... inquiries) {
		return new Checks(this.marks, limits, LIMITS,
				new CheckFigures(this.meters, (place, event, kind) -> this.counted.add(event + " " + kind)),
				List.of(inquiries), InstantSource.fixed(NOW));
	}

	private Assurance from(String network) {
		Submission report = report("Words of their own " + System.nanoTime(), person(5, 12));
		Arrival arrival = new Arrival(Form.JOURNEY, true, report.arrival().trail(), network);
		return judged(new Submission(report.door(), report.concern(), report.reporter(), arrival),
				Long.toString(System.nanoTime()).getBytes());
	}

	private Assurance judged(Submission report, byte[] visit) {
		return this.checks.assess(report, visit).blockOptional(Await.LIMIT).orElseThrow();
	}

	private Assurance assess(String story, VisitTrail trail) {
		return judged(report(story, trail), Long.toString(System.nanoTime()).getBytes());
	}

	private static Submission report(String story, VisitTrail trail) {
		return new Submission(Door.PUBLIC,
				new Submission.Concern(List.of(new Submission.Answer("story", "story", 0, false, List.of(story))),
						List.of()),
				Submission.Reporter.ANONYMOUS, new Arrival(Form.JOURNEY, true, trail, ""));
	}

	/** Opens so many pages one after the other, each for so long. */
	private VisitTrail person(int pages, int secondsEach) {
		Instant begun = NOW.minusSeconds((long) pages * secondsEach);
		List<Step> steps = new ArrayList<>();
		for (int page = 0; page < pages; page++) {
			steps.add(new Step(this.marks.at(begun.plusSeconds((long) page * secondsEach)),
					begun.plusSeconds((page + 1L) * secondsEach), false));
		}
		return new VisitTrail(steps);
	}

}
