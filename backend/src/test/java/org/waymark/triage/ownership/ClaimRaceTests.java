package org.waymark.triage.ownership;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.process.StartsApplication;
import org.waymark.testing.process.TestServer;
import org.waymark.testing.process.WaymarkProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two workers at two processes want the same report at the same moment; a thousand times
 * in {@code ops/faults/claims}.
 */
@StartsApplication
class ClaimRaceTests {

	private static final int RACES = Integer.getInteger("waymark.races", 100);

	private static final String REPORTS = """
			WITH accepted AS (
			    INSERT INTO intake.sealed_report (draft, reference, code, door, assurance, reasons, schema, hub_key, state)
			    SELECT sha256(n::text::bytea), 'AAAAAA' || lpad(n::text, 4, '0'), sha256(''), 'WEB', 'ASSURED', '{}', 2, 1,
			           'ADMITTED'
			    FROM generate_series(1, %d) n
			    RETURNING id, reference)
			INSERT INTO triage.report (id, reference, received, door, kind, lane, statutory_due, calendar, assurance,
			                           reasons, rules, area, card)
			SELECT id, reference, now(), 'WEB', 'CHILD', 'NEW', now(), 'test', 'ASSURED', '{}', '{}', 'UNKNOWN', '\\x00'
			FROM accepted
			"""
		.formatted(RACES);

	@TempDir
	private Path folder;

	@Test
	void ofTwoWorkersOneGetsTheReportAndTheOtherIsToldWho() throws Exception {
		try (TestServer server = TestServer.start(this.folder);
				WaymarkProcess here = patient(server.face("here", "triage")).start();
				WaymarkProcess there = patient(server.face("there", "triage")).start()) {
			sql(server, REPORTS);
			List<Boolean> first = race(at(here, "worker", "Second trial worker"), at(there, "worker2", "Trial worker"));
			assertThat(first).hasSize(RACES);
			assertThat(first).as("neither always wins").contains(true, false);
			assertThat(number(server, "SELECT count(*) FROM triage.report WHERE owner IS NOT NULL AND version = 2"))
				.isEqualTo(RACES);
			assertThat(number(server, """
					SELECT count(*) FROM triage.report r WHERE (SELECT count(*) FROM triage.timeline t
					WHERE t.report = r.id AND t.actor = r.owner AND t.act = 'CLAIMED') = 1
					AND (SELECT count(*) FROM triage.timeline t WHERE t.report = r.id) = 1
					""")).isEqualTo(RACES);
			assertThat(number(server, "SELECT count(*) FROM audit.entry WHERE act = 'REPORT_CLAIMED'"))
				.isEqualTo(RACES);
		}
	}

	/** Whoever is second waits as long as the first takes, on a slow machine too. */
	private static WaymarkProcess.Builder patient(WaymarkProcess.Builder process) {
		String limit = Await.LIMIT.toSeconds() + "s";
		return process.set("WAYMARK_DATABASE_LOCK_TIMEOUT", limit)
			.set("WAYMARK_DATABASE_TRIAGE_STATEMENT_TIMEOUT", limit);
	}

	/** For each race whether the first of the two won; exactly one of them did. */
	private static List<Boolean> race(Racer one, Racer other) throws Exception {
		ExecutorService two = Executors.newFixedThreadPool(2);
		CyclicBarrier start = new CyclicBarrier(2);
		try {
			Future<List<Boolean>> ones = two.submit(() -> one.run(start));
			Future<List<Boolean>> others = two.submit(() -> other.run(start));
			List<Boolean> lost = others.get().stream().map(won -> !won).toList();
			assertThat(ones.get()).as("one winner each time").isEqualTo(lost);
			return lost;
		}
		catch (ExecutionException failed) {
			throw new AssertionError("A racer fell", failed.getCause());
		}
		finally {
			two.shutdownNow();
		}
	}

	private static Racer at(WaymarkProcess process, String who, String rival) throws IOException {
		Http browser = Desk.signIn(process.address(), who, WaymarkProcess.PASSWORD).browser();
		String proof = DeskClient.proofIn(browser.get("/triage/home").body());
		return new Racer(browser, proof, "Now: <strong>" + rival + "</strong>");
	}

	private static void sql(TestServer server, String sql) throws SQLException {
		try (Connection connection = server.superuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static int number(TestServer server, String sql) throws SQLException {
		try (Connection connection = server.superuser();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getInt(1);
		}
	}

	/**
	 * One worker.
	 *
	 * @param told what a page says when the rival was first
	 */
	private record Racer(Http browser, String proof, String told) {

		List<Boolean> run(CyclicBarrier start) {
			return IntStream.rangeClosed(1, RACES)
				.mapToObj(number -> claim("AAAAAA%04d".formatted(number), start))
				.toList();
		}

		private boolean claim(String reference, CyclicBarrier start) {
			try {
				start.await();
				Http.Page answer = this.browser.post("/triage/reports/" + reference + "/owner",
						Map.of("_csrf", List.of(this.proof), "act", List.of("CLAIMED"), "version", List.of("1")));
				assertThat(answer.status()).isIn(303, 409);
				assertThat(answer.status() == 303 || answer.body().contains(this.told)).as("told who").isTrue();
				return answer.status() == 303;
			}
			catch (IOException | InterruptedException | BrokenBarrierException failed) {
				throw new IllegalStateException(failed);
			}
		}

	}

}
