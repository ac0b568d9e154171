package org.waymark.pathway;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

import org.waymark.pathway.RouteCounter.Entry;
import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteCounts.Place;
import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How far people come is counted by day, and by nothing that points at anybody. */
@WaymarkTest
class RouteCountsTests {

	private static final Place STORY = new Place("public", "story");

	@LocalServerPort
	private int port;

	@Autowired
	private RouteCounter tally;

	@Autowired
	private RouteCountWriter writer;

	@Autowired
	private RouteCountStore store;

	private Http browser;

	@BeforeEach
	void open() {
		this.tally.take();
		this.browser = new Http(URI.create("http://localhost:" + this.port));
	}

	@Test
	void pagesThatAreShownAreCountedOnceAPage() throws IOException {
		this.browser.get("/report");
		this.browser.get("/report/now");
		this.browser.get("/report/now");
		this.browser.get("/report/story");
		this.browser.get("/report/no-such-page");
		this.browser.get("/contact");
		write();
		assertThat(figures()).containsExactly(Map.entry("public before REACHED ", 1L),
				Map.entry("public now REACHED ", 2L));
	}

	@Test
	void beginningRefusingAndLeavingAreCounted() throws IOException {
		this.browser.post("/report/now", Map.of("danger", List.of("")));
		this.browser.header("Referer", "http://localhost:" + this.port + "/report/story?c=1");
		this.browser.get("/exit");
		write();
		assertThat(figures()).containsExactly(Map.entry("public now BEGAN ", 1L),
				Map.entry("public now REFUSED danger.empty", 1L), Map.entry("public story LEFT ", 1L));
	}

	@Test
	void answerToTheQuestionAtTheEndIsOnlyCounted() throws IOException {
		Http.Page answer = this.browser.post("/report/feedback", Map.of("ease", List.of("hard")));
		assertThat(answer.location()).isEqualTo("/report/thanks");
		assertThat(answer.headers()).doesNotContainKey("set-cookie");
		assertThat(this.browser.post("/report/feedback", Map.of("ease", List.of("SELECT"))).status()).isEqualTo(303);
		write();
		assertThat(figures()).containsExactly(Map.entry("any sent SAID hard", 1L));
	}

	@Test
	void reportFromAPageWithoutAScriptIsCountedAsSuch() {
		new Visit(this.browser, Report.of("A child sits on the stairs")).whole();
		write();
		assertThat(figures()).containsEntry("any assessed SENT plain", 1L);
	}

	@Test
	void whatIsCountedIsWrittenDownAgainAndAgain() {
		try (AnnotationConfigApplicationContext clock = new AnnotationConfigApplicationContext()) {
			TestPropertyValues.of("waymark.pathway.write-every=100ms").applyTo(clock);
			clock.register(Clock.class);
			clock.registerBean(RouteCountWriter.class, () -> new RouteCountWriter(this.tally, this.store));
			clock.refresh();
			for (long time = 1; time <= 3; time++) {
				this.tally.add(STORY, Event.REACHED, "");
				long written = time;
				Await.until("written down",
						() -> Rows.count("SELECT coalesce(sum(amount), 0) FROM pathway.route_count") == written);
			}
		}
	}

	@Test
	void figuresOfADayAddUp() {
		for (int time = 0; time < 3; time++) {
			this.tally.add(STORY, Event.REFUSED, "story.missing");
			this.tally.add(STORY, Event.REFUSED, "story.missing");
			write();
		}
		assertThat(figures()).containsExactly(Map.entry("public story REFUSED story.missing", 6L));
	}

	@Test
	void processesThatWriteAtOnceLoseNothing() {
		Map<Entry, Integer> some = Map.of(new Entry(STORY, Event.REACHED, ""), 1,
				new Entry(new Place("place", "what"), Event.REACHED, ""), 2);
		Flux.range(0, 40)
			.flatMap(time -> this.store.add(some), 8)
			.then()
			.as(StepVerifier::create)
			.expectComplete()
			.verify(Await.LIMIT);
		assertThat(figures()).containsExactly(Map.entry("place what REACHED ", 80L),
				Map.entry("public story REACHED ", 40L));
	}

	@Test
	void whatCannotBeWrittenIsKeptForTheNextTime() {
		this.tally.add(new Place("public", "A STEP THAT THE TABLE REFUSES"), Event.REACHED, "");
		this.tally.add(STORY, Event.REACHED, "");
		write();
		assertThat(figures()).isEmpty();
		assertThat(this.tally.take()).containsEntry(new Entry(STORY, Event.REACHED, ""), 1).hasSize(2);
	}

	@Test
	void dayIsAllThatIsKeptOfTheTime() {
		this.tally.add(STORY, Event.REACHED, "");
		write();
		assertThat(Rows.all("SELECT day::text FROM pathway.route_count"))
			.containsExactly(LocalDate.now(ZoneId.of("Europe/London")).toString());
		assertThat(
				Rows.all("SELECT column_name::text FROM information_schema.columns WHERE table_name = 'route_count'"))
			.containsExactlyInAnyOrder("day", "door", "step", "event", "kind", "amount");
	}

	private void write() {
		Mono.defer(this.writer::write).as(StepVerifier::create).expectComplete().verify(Await.LIMIT);
	}

	private static SortedMap<String, Long> figures() {
		SortedMap<String, Long> figures = new TreeMap<>();
		Rows.all("SELECT door || ' ' || step || ' ' || event || ' ' || kind || '=' || amount FROM pathway.route")
			.forEach(row -> figures.put(row.split("=")[0], Long.valueOf(row.split("=")[1])));
		return figures;
	}

	/** Calls what is scheduled, as the application does. */
	@EnableScheduling
	static class Clock {

	}

}
