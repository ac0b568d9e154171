package org.waymark.directory.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.waymark.directory.links.LinkFinding.Code;
import org.waymark.directory.links.LinkWords.Lists;
import org.waymark.platform.fetch.FetchLimits;
import org.waymark.platform.fetch.GuardedFetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each behaviour of a site is judged as stated, and no private address is ever asked. The
 * one address that may be asked here is that of the test's own site.
 */
class LinkCheckerTests {

	/** A slow machine is no slow site. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Lists WORDS = new Lists(List.of("not found", "404"), List.of("just a moment", "access denied"),
			List.of("casino", "slots", "domain is for sale"));

	/** Where names lead. What is not here, nobody has. */
	private static final Map<String, List<String>> NAMES = Map.of("school.example", List.of("127.0.0.1"), "new.example",
			List.of("127.0.0.1"), "inside.example", List.of("10.0.0.5"), "cloud.example", List.of("169.254.169.254"),
			"mixed.example", List.of("127.0.0.1", "192.168.1.1"), "loop.example", List.of("127.0.0.2"), "six.example",
			List.of("fd00::1"));

	private static final WireMockServer SITE = new WireMockServer(
			options().bindAddress("127.0.0.1").dynamicPort().dynamicHttpsPort());

	@BeforeAll
	static void begin() {
		SITE.start();
	}

	@AfterAll
	static void end() {
		SITE.stop();
	}

	@AfterEach
	void forget() {
		SITE.resetAll();
	}

	static List<Arguments> answers() {
		return List.of(one("page", Code.OK, page("Safeguarding", "Our policy")), one("policy.pdf", Code.OK, pdf()),
				one("large.pdf", Code.OK, pdf().withBody("%PDF-1.7\n" + "x".repeat(300_000))),
				one("page in capitals", Code.OK, page("POLICIES", "words")),
				one("login-form-that-is-asked-for", Code.OK, page("Sign in", "words")),
				one("missing", Code.NOT_FOUND, status(404)), one("gone", Code.GONE, status(410)),
				one("secret", Code.LOGIN, status(401)), one("forbidden", Code.LOGIN, status(403)),
				one("challenge", Code.BLOCKS_ROBOTS, status(403).withHeader("cf-mitigated", "challenge")),
				one("moment", Code.BLOCKS_ROBOTS, page("Just a moment...", "").withStatus(503)),
				one("moment with 200", Code.BLOCKS_ROBOTS, page("Just a moment...", "checking")),
				one("denied", Code.BLOCKS_ROBOTS, page("Access Denied", "").withStatus(403)),
				one("busy", Code.TOO_OFTEN, status(429)), one("fault", Code.SERVER_FAULT, status(500)),
				one("away", Code.SERVER_FAULT, status(503)), one("teapot", Code.ODD_ANSWER, status(418)),
				one("soft", Code.SOFT_NOT_FOUND, page("Page not found | School", "Sorry")),
				one("soft 404", Code.SOFT_NOT_FOUND, page("404", "Sorry")),
				one("empty", Code.EMPTY, page("", "").withBody("")),
				one("old.pdf", Code.WRONG_KIND, page("Policies", "All our policies")),
				one("casino", Code.LAPSED, page("Best Casino Bonus", "Play")),
				one("words", Code.LAPSED, page("Welcome", "Play slots in our casino tonight")),
				one("sale", Code.LAPSED, page("sandhaven.example", "This domain is for sale. Try our casino.")),
				one("lesson", Code.OK, page("Gambling", "In Year 9 we talk about what a casino does")),
				one("lapsed with 404", Code.LAPSED, page("Casino", "Play").withStatus(404)));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("answers")
	void answerIsJudged(String path, Code code, ResponseDefinitionBuilder answer) {
		serve(path, answer);
		assertThat(look(path)).isEqualTo(LinkFinding.of(code));
	}

	static List<Arguments> ways() {
		return List.of(way("301 /new", "MOVED"), way("302 /new", "OK"), way("307 /new", "OK"),
				way("301 /hop 302 /new", "OK"), way("301 /hop 308 /new", "MOVED"), way("301 /", "SOFT_NOT_FOUND"),
				way("302 /index.html", "SOFT_NOT_FOUND"), way("302 /login?to=policy", "LOGIN"),
				way("302 /start", "LOOP"), way("302 /hop 302 /start", "LOOP"), way("302 //inside.example/", "PRIVATE"),
				way("302 //cloud.example/latest/meta-data", "PRIVATE"), way("302 //loop.example/", "PRIVATE"),
				way("302 //mixed.example/", "PRIVATE"), way("302 //six.example/", "PRIVATE"),
				way("302 //127.0.0.2/", "PRIVATE"), way("302 //169.254.169.254/latest", "PRIVATE"),
				way("302 //[::1]/", "PRIVATE"), way("302 http://school.example:22/", "PORT"),
				way("302 file:///etc/passwd", "ADDRESS"), way("302 http://me:secret@school.example/", "ADDRESS"),
				way("302 //nobody.example/", "NO_HOST"), way("302 %%%", "ADDRESS"));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("ways")
	void redirectIsFollowedOrRefused(String way, Code code) {
		String[] steps = way.split(" ");
		String here = "/start";
		for (int step = 0; step < steps.length; step += 2) {
			String there = steps[step + 1].startsWith("//")
					? "http:" + steps[step + 1].replaceFirst("(//[^/]+)", "$1:" + SITE.port()) : steps[step + 1];
			SITE.stubFor(get(urlEqualTo(here))
				.willReturn(status(Integer.parseInt(steps[step])).withHeader("Location", there)));
			here = steps[step + 1];
		}
		if (!here.equals("/start")) {
			SITE.stubFor(get(urlEqualTo(here)).willReturn(page("Policies", "words")));
		}
		assertThat(look("start").code()).isEqualTo(code);
		assertThat(SITE.getAllServeEvents()).allMatch(event -> event.getRequest().getHost().equals("school.example"));
	}

	@Test
	void endlessRedirectsEnd() {
		for (int hop = 0; hop < 20; hop++) {
			SITE.stubFor(get(urlEqualTo("/" + hop)).willReturn(status(302).withHeader("Location", "/" + (hop + 1))));
		}
		assertThat(look("0").code()).isEqualTo(Code.REDIRECTS);
		assertThat(SITE.getAllServeEvents()).hasSizeLessThan(12);
	}

	@Test
	void whereItMovedIsSuggested() {
		SITE.stubFor(get(urlEqualTo("/start")).willReturn(status(301).withHeader("Location", "/new.html")));
		serve("new.html", page("Policies", "words"));
		assertThat(look("start").better()).isEqualTo("http://school.example:" + SITE.port() + "/new.html");
	}

	static List<Arguments> addresses() {
		return List.of(Arguments.of("http://nobody.example/", Code.NO_HOST),
				Arguments.of("http://inside.example/", Code.PRIVATE), Arguments.of("http://127.0.0.2/", Code.PRIVATE),
				Arguments.of("http://10.0.0.1/", Code.PRIVATE), Arguments.of("http://2130706434/", Code.PRIVATE),
				Arguments.of("http://[fd00::1]/", Code.PRIVATE), Arguments.of("http://school.example:25/", Code.PORT),
				Arguments.of("ftp://school.example/", Code.ADDRESS), Arguments.of("http://", Code.ADDRESS),
				Arguments.of("school", Code.ADDRESS), Arguments.of("javascript:alert(1)", Code.ADDRESS),
				Arguments.of("https://school.example:%d/", Code.TLS));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void addressIsRefusedOrNobodyIsThere(String address, Code code) {
		assertThat(checker().check(address.formatted(SITE.httpsPort())).block().code()).isEqualTo(code);
		assertThat(SITE.getAllServeEvents()).isEmpty();
	}

	@Test
	void slowAndBrokenAnswersAreTold() {
		serve("slow", page("Policies", "words").withFixedDelay(30_000));
		serve("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
		serve("junk", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
		assertThat(checker(Duration.ofSeconds(1)).check(address("slow")).block().code()).isEqualTo(Code.TIMEOUT);
		assertThat(look("reset").code()).isEqualTo(Code.BROKEN_OFF);
		assertThat(look("junk").code()).isEqualTo(Code.BROKEN_OFF);
	}

	@Test
	void ofALongAnswerOnlyTheBeginningIsRead() {
		serve("huge", page("Policies", "x".repeat(3_000_000)));
		assertThat(look("huge").code()).isEqualTo(Code.OK);
	}

	@Test
	void siteThatAsksMachinesNotToLookIsLeftAlone() {
		SITE.stubFor(
				get(urlEqualTo("/robots.txt")).willReturn(aResponse().withBody("User-agent: *\nDisallow: /private")));
		serve("private", page("Policies", "words"));
		serve("public", page("Policies", "words"));
		LinkChecker checker = checker();
		assertThat(checker.check(address("private")).block().code()).isEqualTo(Code.ASKS_NOT_TO);
		assertThat(checker.check(address("public")).block().code()).isEqualTo(Code.OK);
		SITE.verify(0, getRequestedFor(urlEqualTo("/private")));
		SITE.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
	}

	@Test
	void siteThatCannotSayIsLeftAlone() {
		SITE.stubFor(get(urlEqualTo("/robots.txt")).willReturn(status(500)));
		serve("page", page("Policies", "words"));
		assertThat(look("page").code()).isEqualTo(Code.ASKS_NOT_TO);
	}

	@Test
	void whoAsksSaysWho() {
		serve("page", page("Policies", "words"));
		look("page");
		SITE.verify(getRequestedFor(urlEqualTo("/page")).withHeader("User-Agent", matching("waymark-links/.*Council.*"))
			.withoutHeader("Cookie"));
	}

	private LinkFinding look(String path) {
		return checker().check(address(path)).block();
	}

	private static LinkChecker checker() {
		return checker(PATIENCE);
	}

	private static LinkChecker checker(Duration patience) {
		GuardedFetch fetch = new GuardedFetch(LinkCheckerTests::resolve,
				port -> port == 80 || port == SITE.port() || port == SITE.httpsPort(),
				address -> address.getHostAddress().equals("127.0.0.1"), new FetchLimits(8, 100_000, patience),
				"waymark-links/1.0 (Test Council)", Optional.empty());
		return new LinkChecker(fetch, new HostPace(Duration.ZERO), () -> WORDS, InstantSource.fixed(Instant.EPOCH));
	}

	private static List<InetAddress> resolve(String host) throws UnknownHostException {
		if (host.matches("[0-9.]+|.*:.*")) {
			return List.of(InetAddress.getAllByName(host));
		}
		if (!NAMES.containsKey(host)) {
			throw new UnknownHostException(host);
		}
		List<InetAddress> found = new ArrayList<>();
		for (String address : NAMES.get(host)) {
			found.add(InetAddress.getByName(address));
		}
		return found;
	}

	private static String address(String path) {
		return "http://school.example:" + SITE.port() + "/" + path;
	}

	private static void serve(String path, ResponseDefinitionBuilder answer) {
		SITE.stubFor(any(anyUrl()).atPriority(10).willReturn(status(404)));
		SITE.stubFor(get(urlEqualTo("/" + path.replace(" ", "%20"))).willReturn(answer));
	}

	private static ResponseDefinitionBuilder status(int status) {
		return aResponse().withStatus(status);
	}

	private static ResponseDefinitionBuilder page(String title, String words) {
		return aResponse().withHeader("Content-Type", "text/html; charset=utf-8")
			.withBody("<!DOCTYPE html><title>" + title + "</title><script>var casino, slots;</script><p>" + words);
	}

	private static ResponseDefinitionBuilder pdf() {
		return aResponse().withHeader("Content-Type", "application/pdf").withBody("%PDF-1.7\nwords");
	}

	private static Arguments one(String path, Code code, ResponseDefinitionBuilder answer) {
		return Arguments.of(path, code, answer);
	}

	private static Arguments way(String way, String code) {
		return Arguments.of(way, Code.valueOf(code));
	}

}
