package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.process.StartsApplication;
import org.waymark.testing.process.TestServer;
import org.waymark.testing.process.WaymarkProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** Each face as a process of its own, both in one, and two of each on one database. */
@StartsApplication
class FacesTests {

	private static final Set<Visit.Outcome.Kind> TRIES_AGAIN = Set.of(Visit.Outcome.Kind.AWAY,
			Visit.Outcome.Kind.UNKNOWN);

	@TempDir
	private Path folder;

	@Test
	void bothFacesRunInOneProcessOnTheEmbeddedServer() throws IOException {
		try (WaymarkProcess both = WaymarkProcess.of(this.folder).start()) {
			assertArrives(send(both.address(), "both in one"), "both in one",
					Desk.signIn(both.address(), "worker", WaymarkProcess.PASSWORD));
		}
	}

	@Test
	void twoOfEachFaceShareOneDatabase() throws IOException, SQLException {
		try (TestServer server = TestServer.start(this.folder);
				WaymarkProcess first = server.face("public-1", "public").start();
				WaymarkProcess second = asTheRunbookSays(server).start();
				WaymarkProcess desk = server.face("triage-1", "triage").start();
				WaymarkProcess other = server.face("triage-2", "triage").start()) {
			assertFaceIsAlone(first.address(), "/report", "/triage");
			assertFaceIsAlone(desk.address(), "/triage/sign-in", "/report");
			List<String> references = new ArrayList<>();
			for (int count = 0; count < 20; count++) {
				references.add(send(((count % 2 == 0) ? first : second).address(), "story " + count));
			}
			Desk here = Desk.signIn(desk.address(), "worker", WaymarkProcess.PASSWORD);
			Desk there = Desk.signIn(other.address(), "worker", WaymarkProcess.PASSWORD);
			for (int count = 0; count < references.size(); count++) {
				assertArrives(references.get(count), "story " + count, here, there);
			}
			assertThat(admitted(server)).containsExactlyInAnyOrderElementsOf(references);
			assertNothingTypedIsLostWithout(server, first.address());
		}
	}

	/** The settings that the README and the runbook name, and no other way. */
	private WaymarkProcess.Builder asTheRunbookSays(TestServer server) {
		return WaymarkProcess.of(this.folder.resolve("public-2"))
			.set("WAYMARK_FACES", "public")
			.set("WAYMARK_KEYS_PUBLIC_DIR", server.keys("public").toString())
			.set("SPRING_R2DBC_URL", server.url())
			.set("SPRING_R2DBC_USERNAME", "waymark_public")
			.set("SPRING_R2DBC_PASSWORD", TestServer.passwordOf("waymark_public"));
	}

	private static void assertNothingTypedIsLostWithout(TestServer server, URI site) throws IOException {
		Http browser = new Http(site);
		browser.post("/report/now", Map.of("danger", List.of("no")));
		Map<String, List<String>> words = Map.of("story", List.of("words & more"));
		Http.Page form = browser.get("/report/one");
		server.close();
		assertHandedBack(browser.post("/report/story", words), "words &amp; more", "Your report is not sent yet");
		assertHandedBack(browser.post("/report/check", Map.of()), "stay here for one hour", "cannot tell yet");
		assertHandedBack(
				browser.post("/report/check",
						Map.of("door", List.of("public"), "public:story", List.of("words & more"))),
				"words &amp; more", "cannot tell yet");
		assertHandedBack(browser.fill(form, "/report/one", words), "words &amp; more", "cannot tell yet");
	}

	private static void assertHandedBack(Http.Page page, String... words) {
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.headers()).containsKey("retry-after");
		assertThat(page.body()).contains(words).contains("Send again", "help__number").doesNotContain("stored yet");
	}

	private static void assertFaceIsAlone(URI face, String own, String other) throws IOException {
		assertThat(new Http(face).get(own).status()).isEqualTo(200);
		assertThat(new Http(face).get(other).status()).isEqualTo(404);
	}

	/** Whoever a slow machine tells that it is away sends again, as the page says. */
	private static String send(URI face, String story) {
		Visit visit = new Visit(face, Report.of(story));
		Visit.Outcome outcome = visit.whole();
		for (int more = 0; more < 10 && TRIES_AGAIN.contains(outcome.kind()); more++) {
			outcome = (outcome.kind() == Visit.Outcome.Kind.AWAY) ? visit.whole() : visit.again();
		}
		assertThat(outcome.kind()).as(outcome.detail()).isEqualTo(Visit.Outcome.Kind.RECEIPT);
		return outcome.detail();
	}

	private static void assertArrives(String reference, String story, Desk... desks) {
		for (Desk desk : desks) {
			Await.until(reference + " is on the desk", () -> desk.report(reference).contains(story));
			Await.untilAsserted(
					() -> assertThat(desk.queue().split("data-report=\"" + reference.substring(0, 5), -1)).hasSize(2));
		}
	}

	private static List<String> admitted(TestServer server) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Connection hub = server.superuser();
				Statement statement = hub.createStatement();
				ResultSet row = statement.executeQuery("SELECT reference FROM triage.report")) {
			while (row.next()) {
				found.add(row.getString(1));
			}
		}
		return found;
	}

}
