package org.waymark.site;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person at each door, through the plain forms and without script: the hub reads
 * exactly what they typed.
 */
@WaymarkTest
class DoorJourneyTests {

	private static final Pattern REFERENCE = Pattern.compile("data-reference=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	private URI site;

	private Http browser;

	@BeforeEach
	void open() {
		this.site = URI.create("http://localhost:" + this.port);
		this.browser = new Http(this.site);
	}

	@Test
	void driverTellsAboutAHotel() throws IOException {
		Map<String, String> said = new LinkedHashMap<>();
		assertThat(answer("/report/place/now", Map.of("danger", "missing"))).startsWith("/report/place/call");
		assertThat(answer("/report/place/call", said(said, "log", "LC-20261122-0042")))
			.isEqualTo("/report/place/where");
		answer("/report/place/where", said(said, "place", "The Gull’s Nest, back door", "address", "Shore Lane"));
		answer("/report/place/story", said(said, "story", "I took two girls there at 1am. A man paid."));
		answer("/report/place/when", said(said, "when", "the last three Fridays"));
		answer("/report/place/people",
				said(said, "people-1-name", "Tall, grey coat", "people-1-part", "opens the door"));
		answer("/report/place/cars", said(said, "cars-1-plate", "?K21 ???", "cars-1-look", "white van, dent"));
		answer("/report/place/who", said(said, "children-1-name", "Girl with a red bag", "children-1-age", "about 13"));
		assertThat(answer("/report/place/you", Map.of("wish", "anonymous", "guess", "yes"))).isEqualTo("/report/check");
		assertThat(sent("/report/sent?from=place").contains("Dated copy")).isFalse();
		assertThat(atTheHub()).contains(said.values());
	}

	@Test
	void childIsShownPeopleToTalkToAndCanStillSend() throws IOException {
		Map<String, String> said = new LinkedHashMap<>();
		assertThat(answer("/report/me/now", Map.of("danger", "no"))).startsWith("/report/me/story");
		assertThat(answer("/report/me/story", said(said, "story", "He shouts all night. I want to die.")))
			.isEqualTo("/report/me/help");
		assertThat(this.browser.get("/report/me/help").body()).contains("999", "Childline", "Samaritans", "Shout",
				"Papyrus");
		assertThat(answer("/report/me/help", Map.of())).isEqualTo("/report/me/about");
		answer("/report/me/about", Map.of("about", "me"));
		answer("/report/me/worry", said(said, "worry", "That he is told before I am safe", "tonight", "yes"));
		answer("/report/me/age", said(said, "age", "nearly 14"));
		answer("/report/me/find", said(said, "name", "Kit Larkspur", "school", "Harbour School", "home", "Shore Lane"));
		answer("/report/me/reach",
				said(said, "phone", "01632 960123", "safeContact", "only at lunch", "trusted", "my form tutor"));
		assertThat(sent("/report/sent?from=young")).contains("People who listen");
		said.remove("tonight");
		assertThat(atTheHub()).contains(said.values());
		Desk desk = Desk.signIn(this.site, "worker", DeskClient.PASSWORD);
		assertThat(desk.browser().get("/triage/queue/rows").body()).contains("Kit Larkspur, nearly 14");
		String found = desk.browser().submit("/triage/find", Map.of("words", List.of("kit larkspur"))).location();
		assertThat(desk.browser().get(found).body()).contains("A name that sounds the same");
	}

	@Test
	void childWhoWantsToSendAtOnceSeesThemToo() throws IOException {
		answer("/report/me/now", Map.of("danger", "no"));
		assertThat(answer("/report/me/story", Map.of("story", "I want to die", "next", "check")))
			.isEqualTo("/report/me/help");
		assertThat(answer("/report/me/story", Map.of("story", "They laugh at me", "next", "check")))
			.isEqualTo("/report/check");
	}

	@Test
	void whoeverMeetsThemIsMarkedNoMoreThanAnybodyElse() throws IOException {
		sendFromAChild("They laugh at me every day on the bus");
		this.browser = new Http(this.site);
		answer("/report/me/now", Map.of("danger", "no"));
		answer("/report/me/story", Map.of("story", "i wanna kill my self"));
		answer("/report/me/help", Map.of());
		assertThat(this.browser.submit("/report/check", Map.of()).location()).startsWith("/report/sent");
		assertThat(Rows.all("SELECT count(*), count(DISTINCT reasons) FROM intake.sealed_report"))
			.containsExactly("2 1");
	}

	private void sendFromAChild(String story) throws IOException {
		answer("/report/me/now", Map.of("danger", "no"));
		answer("/report/me/story", Map.of("story", story));
		answer("/report/me/about", Map.of());
		assertThat(this.browser.submit("/report/check", Map.of()).location()).startsWith("/report/sent");
	}

	@Test
	void teacherUnderTheDutyGetsADatedCopy() throws IOException {
		Map<String, String> said = new LinkedHashMap<>();
		answer("/report/work/now", Map.of("danger", "no"));
		answer("/report/work/you",
				said(said, "name", "R. Tester", "role", "Form tutor", "organisation", "Harbour School"));
		answer("/report/work/duty", Map.of("duty", "yes"));
		answer("/report/work/who", said(said, "children-1-name", "Kit", "children-1-age", "27 March 2013"));
		answer("/report/work/family", said(said, "family-1-name", "An uncle", "family-1-part", "lodges there"));
		answer("/report/work/story", said(said, "story", "Tired and frightened.", "words", "It is our secret."));
		assertThat(answer("/report/work/fits", Map.of("fits", "sexual"))).isEqualTo("/report/work/feeling");
		assertThat(answer("/report/work/feeling", Map.of("low", "yes"))).isEqualTo("/report/work/help");
		assertThat(this.browser.get("/report/work/help").body()).contains("Keep the child safe", "999", "Papyrus");
		assertThat(answer("/report/work/help", Map.of())).isEqualTo("/report/work/person");
		answer("/report/work/person", said(said, "people-1-name", "The uncle, called Mack"));
		answer("/report/work/parents", Map.of("parents", "unsafe"));
		answer("/report/work/done", said(said, "done", "We kept Kit at school."));
		assertThat(answer("/report/work/tool", Map.of("tool-missing", "not-known"))).isEqualTo("/report/check");
		assertThat(this.browser.get("/report/check").body()).contains("print this page before you send");
		assertThat(sent("/report/sent?from=work")).contains("Dated copy", "Received by").doesNotContain("uncle");
		assertThat(atTheHub()).contains(said.values())
			.contains("unsafe to tell them", "Not known", "wants to die", "Sexual abuse");
	}

	/** Where an answer leads. */
	private String answer(String page, Map<String, String> given) throws IOException {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		given.forEach((name, value) -> fields.put(name, List.of(value)));
		return this.browser.submit(page, fields).location();
	}

	/** The page after sending. */
	private String sent(String address) throws IOException {
		assertThat(this.browser.submit("/report/check", Map.of()).location()).isEqualTo(address);
		return this.browser.get(address).body();
	}

	/** The desk's page of the report that was just sent. */
	private String atTheHub() throws IOException {
		Matcher shown = REFERENCE.matcher(this.browser.get("/report/sent").body());
		assertThat(shown.find()).isTrue();
		Desk desk = Desk.signIn(this.site, "worker", DeskClient.PASSWORD);
		String address = "/triage/reports/" + shown.group(1);
		Await.until("the report is at the hub", () -> desk.browser().get(address).status() == 200);
		return desk.report(shown.group(1));
	}

	/** Remembers what is typed on a page, to be looked for at the hub. */
	private static Map<String, String> said(Map<String, String> all, String... namesAndValues) {
		Map<String, String> here = new LinkedHashMap<>();
		for (int at = 0; at < namesAndValues.length; at += 2) {
			here.put(namesAndValues[at], namesAndValues[at + 1]);
		}
		all.putAll(here);
		return here;
	}

}
