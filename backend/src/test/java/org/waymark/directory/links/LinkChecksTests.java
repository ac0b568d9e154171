package org.waymark.directory.links;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

import org.waymark.directory.schools.Schools;
import org.waymark.platform.fetch.FetchLimits;
import org.waymark.platform.fetch.GuardedFetch;
import org.waymark.site.schools.School;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** Links of schools from the table to what everybody sees, and to the editor's list. */
@WaymarkTest
class LinkChecksTests {

	private static final String LINKS = "/triage/schools/links";

	private static final Duration SOON = Duration.ofSeconds(60);

	private final WireMockServer school = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

	@Autowired
	private LinkChecks checks;

	@Autowired
	private LinkWords words;

	@Autowired
	private Schools schools;

	@Autowired
	private WebTestClient web;

	private String site;

	@BeforeEach
	void aSchool() {
		this.school.start();
		this.site = "http://school.example:" + this.school.port();
		Rows.change("""
				INSERT INTO directory.school (urn, facts)
				VALUES (700001, '{"NAME": "Quay School", "STATUS": "1", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2",
				                  "WEBSITE": "%s/home"}');
				INSERT INTO directory.policy (id, urn, kind, state, address, version, changed)
				VALUES (gen_random_uuid(), 700001, 'behaviour', 'PUBLISHED', '%s/policy.pdf', 1, now());
				INSERT INTO directory.school (urn, facts, invented)
				VALUES (900001, '{"NAME": "Nowhere School", "STATUS": "1", "WEBSITE": "%s/invented"}', true);
				""".formatted(this.site, this.site, this.site));
	}

	@AfterEach
	void end() {
		this.school.stop();
	}

	@Test
	void lapsedDomainIsHiddenUntilAPersonTrustsIt() {
		serve("/home", "Best casino");
		look();
		assertThat(school().website()).isEmpty();
		DeskClient editor = DeskClient.signedIn(this.web, "editor");
		assertThat(text(editor.get(LINKS))).contains("Quay School", "Hidden from everybody",
				"Do not send anybody there");
		Map<String, String> trust = Map.of("address", this.site + "/home", "act", "TRUST");
		assertThat(editor.send("/triage/home", LINKS, trust).getStatus().value()).isEqualTo(303);
		assertThat(school().website()).isEqualTo(this.site + "/home");
		assertThat(editor.send("/triage/home", LINKS, trust).getStatus().value()).isEqualTo(409);
		assertThat(editor.send("/triage/home", LINKS, Map.of("address", this.site + "/home", "act", "AGAIN"))
			.getStatus()
			.value()).isEqualTo(303);
		look();
		assertThat(school().website()).isEqualTo(this.site + "/home");
	}

	@Test
	void policyOfALapsedDomainIsNotLookedAtYet() {
		serve("/policy.pdf", "This domain is for sale");
		look();
		assertThat(school().policies()).filteredOn(policy -> policy.kind().equals("behaviour"))
			.extracting(School.Policy::state)
			.containsExactly("NOT_LOOKED");
	}

	@Test
	void whatFailsOnThreeDaysIsOnTheListAndStaysShown() {
		serve("/home", "Quay School");
		look();
		DeskClient editor = DeskClient.signedIn(this.web, "editor");
		assertThat(text(editor.get(LINKS))).contains("No link needs a person", "WAYMARK_LINKS_CHECK");
		for (int day = 1; day < 3; day++) {
			Rows.change("UPDATE directory.link SET due = now(), last_failed = last_failed - 1");
			look();
		}
		assertThat(text(editor.get(LINKS))).contains("Broken", "There is no such page (404)", "put in its new address");
		assertThat(school().policies()).extracting(School.Policy::state).contains("PUBLISHED");
	}

	@Test
	void linksOfATrialAreLeftAloneAndOldOnesForgotten() {
		look();
		assertThat(Rows.all("SELECT address FROM directory.link ORDER BY address")).containsExactly(this.site + "/home",
				this.site + "/policy.pdf");
		Rows.change("DELETE FROM directory.policy");
		look();
		assertThat(Rows.all("SELECT address FROM directory.link")).containsExactly(this.site + "/home");
		assertThat(this.school.getAllServeEvents()).noneMatch(event -> event.getRequest().getUrl().equals("/invented"));
	}

	private void look() {
		GuardedFetch fetch = new GuardedFetch(host -> List.of(InetAddress.getByName("127.0.0.1")),
				port -> port == this.school.port(), address -> address.getHostAddress().equals("127.0.0.1"),
				FetchLimits.OF_A_PAGE, "waymark-links/1.0", Optional.empty());
		now(this.checks
			.look(new LinkChecker(fetch, new HostPace(Duration.ZERO), this.words::now,
					InstantSource.fixed(Instant.EPOCH)))
			.thenReturn(true));
	}

	private void serve(String path, String title) {
		this.school.stubFor(get(urlEqualTo(path)).willReturn(
				aResponse().withHeader("Content-Type", "text/html").withBody("<title>" + title + "</title><p>Words")));
	}

	private School school() {
		return now(this.schools.edition()).schools()
			.stream()
			.filter(one -> one.urn() == 700_001)
			.findFirst()
			.orElseThrow();
	}

	private static <T> T now(Mono<T> work) {
		return Objects.requireNonNull(work.block(SOON));
	}

}
