package org.waymark.site;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that are read from the right stay apart from ours on the public pages. */
@WaymarkTest
class TypedDirectionTests {

	private static final String STORY = "رأيته\u202e في Blackpool";

	@LocalServerPort
	private int port;

	@Test
	void whatWasTypedIsIsolatedWhereItIsShownAgain() throws IOException {
		Visit visit = new Visit(URI.create("http://localhost:" + this.port),
				Report.of(STORY).from("Ali\u202e", "", "", "بعد السادسة"));
		visit.fillIn();
		assertThat(visit.browser().get("/report/check").body()).contains(
				"<bdi>رأيته<bdi>\u202e</bdi> في Blackpool</bdi>", "<bdi>Ali<bdi>\u202e</bdi></bdi>",
				"<bdi>بعد السادسة</bdi>");
		assertThat(visit.browser().get("/report/story").body()).containsPattern("<textarea[^>]* dir=\"auto\"")
			.contains(STORY + "</textarea>");
		assertThat(visit.browser().get("/report/you").body())
			.containsPattern("<input[^>]* dir=\"auto\"[^>]*value=\"Ali");
	}

	@Test
	void aFaultLeavesItAsItWasTyped() throws IOException {
		Visit visit = new Visit(URI.create("http://localhost:" + this.port), Report.of(STORY));
		visit.browser().open("/elsewhere");
		String again = visit.browser().submit("/elsewhere", Map.of("where", List.of("بلاكبول\u202e"))).location();
		assertThat(visit.browser().get(again).body()).containsPattern("dir=\"auto\"[^>]*value=\"بلاكبول\u202e\"");
	}

}
