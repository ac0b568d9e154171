package org.waymark.drills.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.drills.Drill;
import org.waymark.testing.Await;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.Visit;
import org.waymark.testing.process.Classes;
import org.waymark.testing.process.WaymarkProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An urgent report on a Friday night until Monday morning, in real browsers: two
 * processes, and a restart of both on the way.
 */
@Drill
class NightTests {

	private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T21:40:00Z");

	private static final Instant SUNDAY = Instant.parse("2026-11-22T15:00:00Z");

	private static final Instant MONDAY = Instant.parse("2026-11-23T09:05:00Z");

	@TempDir
	private Path folder;

	private Path clock;

	private TestPostgres database;

	private MovedDatabase time;

	private String report;

	@Test
	void theRightPeopleAreToldUntilSomebodyAcknowledgesAndMondayBeginsWithWhatTheNightHandsBack()
			throws IOException, SQLException {
		this.clock = this.folder.resolve("time");
		try (TestPostgres server = TestPostgres.separate()) {
			this.database = server;
			this.time = MovedDatabase.of(server);
			move(FRIDAY_NIGHT);
			try (WaymarkProcess process = tellAcrossARestart(process("public,triage"), process("triage"))) {
				assertTold();
				NightStory.workedOn(process.address(), this.report);
				move(SUNDAY);
				assertThat(new Visit(process.address(), Report.of("A child is locked out").danger("yes")).whole()
					.received()).isTrue();
				Await.until("it is on the desk too",
						() -> Rows.all(server, "SELECT count(*) FROM triage.report").equals(List.of("2")));
				move(MONDAY);
				NightStory.mondaysFirst(process.address(), this.report);
			}
		}
	}

	private void assertTold() throws SQLException {
		assertThat(told("WHERE purpose = 'DUTY'")).hasSize(16).doesNotHaveDuplicates();
		assertThat(Rows.all(this.database,
				"SELECT c.name FROM notification.alert a JOIN staff.colleague c ON c.id = a.acknowledged_by"))
			.containsExactly("Trial night worker");
		assertThat(
				Rows.all(this.database,
						"SELECT outcome, count(*) FROM notification.attempt a JOIN notification.message m "
								+ "ON m.id = a.message WHERE m.purpose = 'DUTY' GROUP BY outcome"))
			.containsExactly("SENT 16");
	}

	/** The processes that run in the end: both faces. */
	private WaymarkProcess tellAcrossARestart(WaymarkProcess.Builder first, WaymarkProcess.Builder second)
			throws IOException, SQLException {
		WaymarkProcess one = first.start();
		this.time.bind();
		WaymarkProcess other = second.start();
		this.report = NightStory.reported(one.address());
		awaitTold("0 edt EMAIL", "0 edt TEXT");
		pass(180);
		awaitTold("180 edt EMAIL", "180 edt TEXT", "180 edt-second EMAIL", "180 edt-second TEXT");
		one.kill();
		other.kill();
		pass(360);
		WaymarkProcess again = first.start();
		try (WaymarkProcess otherAgain = second.start()) {
			awaitTold("360 edt EMAIL", "360 edt TEXT", "360 manager EMAIL", "360 manager TEXT");
			pass(600);
			awaitTold("600 director EMAIL", "600 director TEXT", "600 edt EMAIL", "600 edt TEXT", "600 manager EMAIL",
					"600 manager TEXT");
			NightStory.acknowledged(otherAgain.address());
			pass(7200);
			NightStory.tested(otherAgain.address());
			// Whoever is due longest is told first: had the old alert been due, it would
			// have been told by now.
			Await.until("the test at 7200 seconds is told",
					() -> told("WHERE purpose = 'TEST' AND state = 'SENT'").contains("7200 edt EMAIL"));
		}
		return again;
	}

	private WaymarkProcess.Builder process(String faces) {
		WaymarkProcess.Builder process = WaymarkProcess.of(this.folder)
			.program(Classes.ofTheApplication(MovedApp.class), MovedApp.class.getName())
			.set(MovedApp.FILE, this.clock.toString())
			.set("WAYMARK_FACES", faces)
			.set("WAYMARK_OUTBOX_STALE", "1000d");
		this.database.settings().forEach((name, value) -> process.set(variable(name), value));
		return process;
	}

	private static String variable(String name) {
		return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
	}

	private void pass(int seconds) throws IOException, SQLException {
		move(FRIDAY_NIGHT.plusSeconds(seconds));
	}

	/** The clock of both processes and of the server. */
	private void move(Instant now) throws IOException, SQLException {
		MovedApp.move(this.clock, now);
		this.time.move(now);
	}

	/** The messages at the last of these times, and no other then. */
	private void awaitTold(String... lines) {
		String time = lines[0].substring(0, lines[0].indexOf(' '));
		Await.until("told at " + time + " seconds",
				() -> told("WHERE purpose = 'DUTY' AND state = 'SENT'").stream()
					.filter(line -> line.startsWith(time + " "))
					.toList()
					.equals(List.of(lines)));
	}

	private List<String> told(String which) throws SQLException {
		return Rows.all(this.database, "SELECT extract(epoch FROM made - timestamptz '" + FRIDAY_NIGHT
				+ "')::integer, whom, route " + "FROM notification.message " + which + " ORDER BY made, whom, route");
	}

}
