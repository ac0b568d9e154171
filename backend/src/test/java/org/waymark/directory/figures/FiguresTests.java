package org.waymark.directory.figures;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.MovedTime;
import org.waymark.testing.MovedTime.MovedClock;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/**
 * The committee's figures are those that a person counts in {@code trial-schools.yaml}.
 */
@WaymarkTest
@UsesBrowser
@Import(MovedTime.class)
class FiguresTests {

	private static final String PAGE = "/triage/schools/figures";

	private static final String PUBLIC = "/schools/figures";

	/**
	 * Counted by hand in the file: schools; published, on request, not found, not looked
	 * at; covers all, a no, open, not looked through; out of date.
	 */
	private static final List<String> BY_HAND = List.of("child-protection NURSERY 1 1 0 0 0 0 0 1 0 0",
			"child-protection PRIMARY 24 18 2 2 2 9 4 5 2 2", "child-protection SECONDARY 8 7 1 0 0 4 1 2 1 1",
			"child-protection ALL_THROUGH 5 3 0 1 1 1 1 1 0 0", "child-protection SIXTEEN_PLUS 3 2 1 0 0 1 0 1 1 0",
			"child-protection ALL 41 31 4 3 3 15 6 10 4 3", "relationships NURSERY 1 1 0 0 0 0 0 1 0 0",
			"relationships PRIMARY 24 18 0 4 2 9 2 7 0 2", "relationships SECONDARY 8 7 0 1 0 4 1 2 0 1",
			"relationships ALL_THROUGH 5 3 0 1 1 1 0 2 0 0", "relationships ALL 38 29 0 6 3 14 3 12 0 3",
			"behaviour NURSERY 1 1 0 0 0 1 0 0 0 0", "behaviour PRIMARY 24 22 0 0 2 16 0 0 6 0",
			"behaviour SECONDARY 8 8 0 0 0 6 0 0 2 0", "behaviour ALL_THROUGH 5 4 0 0 1 3 0 0 1 0",
			"behaviour ALL 38 35 0 0 3 26 0 0 9 0", "online-safety NURSERY 1 1 0 0 0 1 0 0 0 0",
			"online-safety PRIMARY 24 13 0 4 7 13 0 0 0 0", "online-safety SECONDARY 8 4 0 2 2 4 0 0 0 0",
			"online-safety ALL_THROUGH 5 3 0 0 2 3 0 0 0 0", "online-safety SIXTEEN_PLUS 3 2 0 0 1 2 0 0 0 0",
			"online-safety ALL 41 23 0 6 12 23 0 0 0 0");

	/** Likewise: yes, no, unclear, not known. */
	private static final List<String> QUESTIONS_BY_HAND = List.of("exploitation 31 0 0 10", "at-home 19 3 6 13",
			"sexual-health 29 0 0 9", "materials 17 3 6 12", "grooming 23 0 0 18");

	@LocalServerPort
	private int port;

	@Autowired
	private SchoolFigures figures;

	@Autowired
	private FiguresForEverybody everybody;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private WebTestClient web;

	@Autowired
	private MovedClock clock;

	@BeforeEach
	void theTrialSchools() throws Exception {
		this.clock.set(Instant.parse("2026-11-30T10:00:00Z"));
		ApplicationArguments none = new DefaultApplicationArguments();
		this.context.getBean("trialSchools", ApplicationRunner.class).run(none);
	}

	@Test
	void theFiguresAreThoseThatAPersonCounts() {
		assertThat(now().counts()).extracting(FiguresTests::line).containsExactlyElementsOf(BY_HAND);
		assertThat(now().counts()).allSatisfy(count -> {
			assertThat(count.published() + count.onRequest() + count.notFound() + count.notLooked())
				.isEqualTo(count.schools());
			PolicyCount.Covering covering = count.covering();
			assertThat(covering.all() + covering.gap() + covering.open() + covering.unseen())
				.isEqualTo(count.documents());
		});
		assertThat(now().questions()).extracting(FiguresTests::line).containsAll(QUESTIONS_BY_HAND);
	}

	@Test
	void theNextDayCountsWhatChanged() {
		Rows.change("UPDATE directory.policy SET state = 'NOT_FOUND', address = '', version = version + 1 "
				+ "WHERE urn = 900001 AND kind = 'child-protection'");
		assertThat(line(count("child-protection", "ALL"))).isEqualTo("child-protection ALL 41 30 4 4 3 14 6 10 4 3");
	}

	@Test
	void aMonthIsKeptOnceAsItBegan() {
		this.figures.keepMonth().block(Await.LIMIT);
		Rows.change("DELETE FROM directory.answer");
		this.figures.keepMonth().block(Await.LIMIT);
		assertThat(kept()).containsExactly("2026-11-01 15");
		this.clock.set(Instant.parse("2026-12-01T00:30:00Z"));
		this.figures.keepMonth().block(Await.LIMIT);
		assertThat(kept()).containsExactly("2026-12-01 0", "2026-11-01 15");
		assertThat(text(DeskClient.signedIn(this.web, "scrutiny").get(PAGE))).contains("November 2026", "December 2026",
				"15 (43%)");
	}

	@Test
	void thePageAndTheFileSayTheSame() {
		DeskClient analyst = DeskClient.signedIn(this.web, "analyst");
		assertThat(text(analyst.get(PAGE))).contains("Counted on 30 November 2026", "31 (76%)", "Primary schools",
				"Does it cover sexual health", "Guidance in force since 1 September 2026");
		String file = new String(Objects.requireNonNull(analyst.get(PAGE + ".csv").getResponseBody()),
				StandardCharsets.UTF_8);
		assertThat(file.lines().count()).isEqualTo(1 + BY_HAND.size());
		assertThat(file).contains("\"day\",\"kind\",\"phase\",\"schools\",\"published\"", "\"2026-11-30\","
				+ "\"child-protection\",\"ALL\",\"41\",\"31\",\"4\",\"3\",\"3\",\"15\",\"6\",\"10\",\"4\",\"3\"");
		assertThat(DeskClient.signedIn(this.web, "worker").get(PAGE).getStatus().value()).isEqualTo(403);
	}

	@Test
	void withoutSchoolsThereIsNothingToCount() {
		Rows.change("TRUNCATE directory.school CASCADE");
		this.figures.keepMonth().block(Await.LIMIT);
		this.everybody.show().block(Await.LIMIT);
		assertThat(Rows.count("SELECT count(*) FROM publication.edition WHERE subject = 'school-figures'")).isZero();
		assertThat(Rows.count("SELECT count(*) FROM directory.figure")).isZero();
		assertThat(text(DeskClient.signedIn(this.web, "analyst").get(PAGE)))
			.contains("There is no school in the directory yet");
	}

	@Test
	void everybodySeesTheSameIfTheCouncilChoosesIt() throws IOException {
		Http anybody = new Http(URI.create("http://localhost:" + this.port));
		this.everybody.takeBack().block(Await.LIMIT);
		assertThat(Rows.count("SELECT count(*) FROM publication.edition WHERE subject = 'school-figures'")).isZero();
		assertThat(anybody.get(PUBLIC).status()).isEqualTo(404);
		this.figures.keepMonth().block(Await.LIMIT);
		this.everybody.show().block(Await.LIMIT);
		Await.until("everybody sees them", () -> anybody.get(PUBLIC).status() == 200);
		DeskClient analyst = DeskClient.signedIn(this.web, "analyst");
		assertThat(tables(anybody.get(PUBLIC).body())).isEqualTo(tables(text(analyst.get(PAGE)))).hasSize(16);
		assertThat(anybody.get(PUBLIC + ".csv").body()).isEqualTo(text(analyst.get(PAGE + ".csv")));
		assertThat(anybody.get("/sitemap.xml").body()).contains(PUBLIC + "<");
		onAPhone();
		this.everybody.takeBack().block(Await.LIMIT);
		Await.until("nobody sees them", () -> anybody.get(PUBLIC).status() == 404);
		assertThat(anybody.get(PUBLIC + ".csv").status()).isEqualTo(404);
		assertThat(anybody.get("/sitemap.xml").body()).doesNotContain(PUBLIC);
	}

	private void onAPhone() {
		try (Window phone = Browsers.window(new NewContextOptions().setViewportSize(390, 844))) {
			phone.page().navigate("http://localhost:" + this.port + PUBLIC);
			phone.assertAccessible();
			phone.assertFits();
		}
	}

	private static List<String> tables(String page) {
		return Jsoup.parse(page).select("table").eachText();
	}

	private PolicyFigures now() {
		return Objects.requireNonNull(this.figures.now().block(Await.LIMIT));
	}

	private PolicyCount count(String kind, String phase) {
		return now().counts()
			.stream()
			.filter(one -> one.kind().equals(kind) && one.phase().equals(phase))
			.findFirst()
			.orElseThrow();
	}

	private List<String> kept() {
		return Objects.requireNonNull(this.figures.months().block(Await.LIMIT))
			.stream()
			.filter(month -> month.count().kind().equals("child-protection") && month.count().phase().equals("ALL"))
			.map(month -> month.begins() + " " + month.count().covering().all())
			.toList();
	}

	private static String line(PolicyCount count) {
		return count.kind() + " " + count.phase() + " "
				+ count.numbers().stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	private static String line(QuestionCount count) {
		return "%s %d %d %d %d".formatted(count.question(), count.yes(), count.no(), count.unclear(), count.unknown());
	}

}
