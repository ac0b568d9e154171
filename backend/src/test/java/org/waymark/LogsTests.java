package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

/**
 * No log holds anything that a person typed, where they came from, or what they came
 * with.
 */
@StartsApplication
class LogsTests {

	/** Where some of the requests really come from: one more address of this machine. */
	private static final String PEER = "127.0.0.77";

	private static final List<String> PLANTED = List.of("plantedstory", "plantedname", "01632960123",
			"planted@typed.example", "plantedsafe", "plantedsign", "plantedagent", "plantedheader", "192.0.2.77",
			"plantedquery", "plantedpath", "plantedcookie", "planteduser", "plantedpassword", "plantedbody",
			"plantedreason", "plantedletter", PEER);

	/**
	 * Words that each log is made to hold, to prove that the search finds what is there.
	 */
	private static final List<String> FOUND = List.of("loggedbypublic", "loggedbytriage", "loggedbypostgres");

	@TempDir
	private Path folder;

	@Test
	void nothingThatAPersonTypedIsInAnyLog() throws IOException, SQLException {
		try (TestServer server = TestServer.start(this.folder);
				WaymarkProcess site = named(server, "public").start();
				WaymarkProcess hub = named(server, "triage").start()) {
			logInPostgres(server);
			Await.until("what is in each log is found", () -> found().equals(FOUND));
			String reference = visit(site.address());
			Desk desk = desk(hub.address());
			work(server, desk, "/triage/reports/" + reference);
			for (WaymarkProcess face : List.of(site, hub)) {
				awkward(face.address());
				fromElsewhere(face.port());
			}
			breakTheDatabase(server, site.address());
			assertThat(found()).isEqualTo(FOUND);
		}
	}

	/** Every line of a process begins with the name of its application. */
	private static WaymarkProcess.Builder named(TestServer server, String face) {
		return server.face(face, face).set("SPRING_APPLICATION_NAME", "loggedby" + face);
	}

	private static Report report() {
		return Report.of("plantedstory <b>").from("plantedname", "01632960123", "planted@typed.example", "plantedsafe");
	}

	private static String visit(URI site) {
		Visit visit = new Visit(site, report());
		disguise(visit.browser());
		assertThat(visit.whole().received()).isTrue();
		Visit.Outcome again = visit.again();
		assertThat(again.received()).isTrue();
		return again.detail();
	}

	private static void disguise(Http browser) {
		browser.header("User-Agent", "plantedagent");
		browser.header("X-Planted", "plantedheader");
		browser.header("X-Forwarded-For", "192.0.2.77");
		browser.header("Forwarded", "for=192.0.2.77");
		browser.header("Referer", "http://plantedheader.example/");
	}

	private static Desk desk(URI hub) throws IOException {
		Http browser = new Http(hub);
		disguise(browser);
		browser.submit("/triage/sign-in",
				Map.of("username", List.of("planteduser"), "password", List.of("plantedpassword")));
		Desk desk = Desk.signIn(hub, "worker", WaymarkProcess.PASSWORD);
		disguise(desk.browser());
		Await.until("the report is on the queue", () -> desk.queue().contains("plantedstory"));
		desk.browser().get("/triage/reports/plantedpath");
		return desk;
	}

	/** A rating with its reason and a letter; then the table of reports is away. */
	private static void work(TestServer server, Desk desk, String report) throws IOException, SQLException {
		desk.browser().submit(report + "/owner", Map.of("act", List.of("CLAIMED")));
		Map<String, List<String>> rating = Map.of("rating", List.of("AMBER"), "reason", List.of("plantedreason"));
		Http.Page form = desk.browser().open(report + "/rating");
		assertThat(desk.browser().fill(form, report + "/rating", rating).status()).isEqualTo(303);
		Map<String, List<String>> letter = Map.of("words", List.of("plantedletter"), "act", List.of("send"));
		desk.browser().submit(report + "/messages", letter);
		try (Connection superuser = server.superuser(); Statement statement = superuser.createStatement()) {
			statement.execute("ALTER TABLE triage.report RENAME TO gone");
			assertThat(desk.browser().fill(form, report + "/rating", rating).status()).isGreaterThanOrEqualTo(500);
			statement.execute("ALTER TABLE triage.gone RENAME TO report");
		}
	}

	/** A whole request, one that no server reads, and one that breaks off. */
	private static void fromElsewhere(int port) throws IOException {
		for (String request : List.of("GET /plantedpath HTTP/1.1\r\nHost: localhost\r\n\r\n", "plantedbody\r\n\r\n",
				"POST /report/now HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\nplantedbody")) {
			try (Socket socket = new Socket()) {
				socket.bind(new InetSocketAddress(PEER, 0));
				socket.connect(new InetSocketAddress("127.0.0.1", port));
				socket.setSoTimeout((int) Await.LIMIT.toMillis());
				socket.setSoLinger(true, 0);
				socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
				assertThat(request.startsWith("POST") ? 1 : socket.getInputStream().read()).isPositive();
			}
		}
	}

	/** Requests of a careless or hostile browser. */
	private static void awkward(URI face) throws IOException {
		Http browser = new Http(face);
		disguise(browser);
		browser.cookies().put("__Host-visit", "plantedcookie");
		browser.cookies().put("__Host-desk", "plantedcookie");
		for (String path : List.of("/plantedpath", "/report/plantedpath", "/report/story?q=plantedquery",
				"/triage?lane=plantedquery", "/%ff%fe-plantedpath", "/report/../plantedpath", "/assets/plantedpath")) {
			browser.get(path);
		}
		browser.post("/report/now", Map.of("danger", List.of("plantedbody")));
		browser.post("/report/signs", Map.of("signs", List.of("plantedsign")));
		browser.post("/report/story", Map.of("story", List.of("plantedstory" + "\u0000\ud800")));
		browser.post("/triage/sign-in", Map.of("plantedbody", List.of("plantedbody".repeat(100_000))));
		browser.post("/plantedpath", Map.of("plantedbody", List.of("plantedbody")));
	}

	/** A report meets a database that fails in the middle of things. */
	private static void breakTheDatabase(TestServer server, URI site) throws SQLException {
		try (Connection superuser = server.superuser(); Statement statement = superuser.createStatement()) {
			Visit visit = new Visit(site, report());
			disguise(visit.browser());
			statement.execute("ALTER TABLE intake.sealed_report ADD CONSTRAINT broken CHECK (door = 'NONE') NOT VALID");
			assertThat(visit.whole().received()).isFalse();
			statement.execute("ALTER TABLE intake.sealed_report DROP CONSTRAINT broken");
			statement.execute("ALTER TABLE intake.draft RENAME TO gone");
			new Visit(site, report()).whole();
			statement.execute("ALTER TABLE intake.gone RENAME TO draft");
			statement
				.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'waymark_public'");
			visit.again();
		}
	}

	private static void logInPostgres(TestServer server) throws SQLException {
		try (Connection superuser = server.superuser(); Statement statement = superuser.createStatement()) {
			statement.execute("DO $$ BEGIN RAISE LOG 'loggedbypostgres'; END $$");
		}
	}

	/** The words looked for that are in the logs of the faces or of PostgreSQL. */
	private List<String> found() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			String all = String.join("\n",
					files.filter((file) -> file.toString().endsWith(".log")).map(LogsTests::text).toList());
			return Stream.concat(FOUND.stream(), PLANTED.stream()).filter(all::contains).toList();
		}
	}

	private static String text(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
