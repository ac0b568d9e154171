package org.waymark.conversations;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.site.followup.ReturnCode;
import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Guessing gets slow; coming back does not. */
@WaymarkTest
class WrongCodesTests {

	private static final Pattern CODE = Pattern.compile("data-code=\"([0-9 ]{19})\"");

	private static final CodeProperties SHIPPED = new CodeProperties(60, 30);

	@LocalServerPort
	private int port;

	private String reference;

	private String code;

	@BeforeEach
	void report() throws IOException {
		Visit visit = new Visit(address(), Report.of("A child sits on the stairs at night " + UUID.randomUUID()));
		this.reference = visit.whole().detail();
		Matcher shown = CODE.matcher(visit.browser().get("/report/sent").body());
		assertThat(shown.find()).isTrue();
		this.code = shown.group(1);
	}

	@AfterEach
	void mend() {
		Rows.change("GRANT EXECUTE ON FUNCTION limits.swap TO waymark_public");
	}

	@Test
	void manyWrongCodesForAReferenceAreAnsweredLastAndTheRightOneAtOnce() throws IOException {
		long told = guesses(SHIPPED.reference()).filter(page -> page.contains("Many wrong codes")).count();
		assertThat(told).as("slips are not called guesses").isZero();
		Http next = new Http(address());
		assertOpensBefore(next, wrong(99));
		assertThat(next.get("/follow-up").body()).contains("Many wrong codes came just now");
	}

	@Test
	void whatCannotBeCountedIsAnsweredLastAndTheRightCodeAtOnce() throws IOException {
		Rows.change("REVOKE EXECUTE ON FUNCTION limits.swap FROM waymark_public");
		assertOpensBefore(new Http(address()), wrong(1));
	}

	/**
	 * The wrong code was sent first, and is still unanswered when the right one opens.
	 */
	private void assertOpensBefore(Http guesser, String guess) throws IOException {
		CompletableFuture<Page> guessed = Mono.fromCallable(() -> enter(guesser, this.reference, guess))
			.subscribeOn(Schedulers.boundedElastic())
			.toFuture();
		Http reporter = new Http(address());
		assertThat(enter(reporter, this.reference, this.code).leadsTo("/follow-up/messages")).isTrue();
		assertThat(guessed).isNotDone();
		assertThat(guessed).succeedsWithin(Await.LIMIT).matches(answer -> answer.leadsTo("/follow-up"));
	}

	/** The pages that they are shown, all at the same time. */
	private Stream<String> guesses(int count) {
		List<String> pages = Flux.range(0, count)
			.flatMap(number -> Mono.fromCallable(() -> guess(number)).subscribeOn(Schedulers.boundedElastic()), count)
			.collectList()
			.blockOptional(Await.LIMIT)
			.orElseThrow();
		return pages.stream();
	}

	private String guess(int number) throws IOException {
		Http browser = new Http(address());
		assertThat(enter(browser, this.reference, wrong(number)).leadsTo("/follow-up")).isTrue();
		return browser.get("/follow-up").body();
	}

	private static Page enter(Http browser, String reference, String code) throws IOException {
		return browser.post("/follow-up", Map.of("reference", List.of(reference), "code", List.of(code)));
	}

	private static String wrong(int number) {
		return ReturnCode.of("%015d".formatted(number)).spoken();
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port);
	}

}
