package org.waymark.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.Await;
import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.platform.server.Rows.count;
import static org.waymark.platform.server.Rows.execute;

/** A server is found again, or let be, after its application was killed. */
class OrphanTests {

	@TempDir
	private Path dataDir;

	@BeforeEach
	void keepARow() throws SQLException {
		try (EmbeddedPostgres server = start(); Connection connection = server.superuser("postgres")) {
			execute(connection, "CREATE TABLE kept AS SELECT 1 AS one");
		}
	}

	@Test
	void serverThatOutlivedItsApplicationIsStoppedAndStartedAgain() throws IOException, SQLException {
		Process holder = holder();
		long orphan = pidOfTheServer();
		holder.destroyForcibly().onExit().join();
		assertThat(isAlive(orphan)).isTrue();
		assertReadyWithTheRow();
		assertThat(isAlive(orphan)).isFalse();
	}

	@Test
	void killOfBothIsRecovered() throws IOException, SQLException {
		Process holder = holder();
		long orphan = pidOfTheServer();
		ProcessHandle.of(orphan).orElseThrow().destroyForcibly();
		holder.destroyForcibly().onExit().join();
		assertThat(this.dataDir.resolve("postgres/data/postmaster.pid")).exists();
		assertReadyWithTheRow();
	}

	@Test
	void foreignProcessWithTheNumberOfThePidFileIsLeftAlone() throws IOException, SQLException {
		Process foreign = new ProcessBuilder("sleep", "300").start();
		try {
			write(foreign.pid());
			assertReadyWithTheRow();
			assertThat(foreign.isAlive()).isTrue();
		}
		finally {
			foreign.destroy();
		}
	}

	@Test
	void serverOfAnotherFolderWithTheNumberOfThePidFileIsLeftAlone(@TempDir Path other)
			throws IOException, SQLException {
		try (EmbeddedPostgres foreign = EmbeddedPostgres.start(other, Checkout.scratch("programs"))) {
			long pid = foreign.pid();
			write(pid);
			assertReadyWithTheRow();
			assertThat(foreign.pid()).isEqualTo(pid);
			assertThat(isAlive(pid)).isTrue();
		}
	}

	@Test
	void malformedPidFileIsNoObstacleToSayingSo() throws IOException {
		Files.writeString(this.dataDir.resolve("postgres/data/postmaster.pid"), "not a number\n");
		Orphan orphan = new Orphan(Checkout.scratch("programs"), this.dataDir.resolve("postgres/data"));
		assertThat(orphan).satisfies(Orphan::settle);
	}

	@Test
	void secondInstanceIsRefusedInOneSentence() throws IOException {
		try (EmbeddedPostgres first = start()) {
			Path said = this.dataDir.resolve("second");
			Process second = Holder.on(this.dataDir, said).onExit().join();
			assertThat(second.exitValue()).isNotZero();
			assertThat(Files.readAllLines(said)).singleElement()
				.asString()
				.startsWith("Another Waymark is running on the data folder");
			assertThat(isAlive(first.pid())).isTrue();
		}
	}

	private void assertReadyWithTheRow() throws SQLException {
		try (EmbeddedPostgres server = start(); Connection connection = server.superuser("postgres")) {
			assertThat(count(connection, "kept")).isEqualTo(1);
		}
	}

	private EmbeddedPostgres start() {
		return EmbeddedPostgres.start(this.dataDir, Checkout.scratch("programs"));
	}

	private Process holder() throws IOException {
		Process holder = Holder.on(this.dataDir, said());
		Await.until("another JVM has started a server", () -> pidOfTheServer() > 0);
		return holder;
	}

	private Path said() {
		return this.dataDir.resolve("holder");
	}

	private long pidOfTheServer() throws IOException {
		List<String> lines = Files.readAllLines(said());
		return lines.stream()
			.filter((line) -> line.startsWith("pid "))
			.map((line) -> Long.parseLong(line.substring(4)))
			.findFirst()
			.orElse(0L);
	}

	private void write(long pid) throws IOException {
		Path cluster = this.dataDir.resolve("postgres/data");
		Files.writeString(cluster.resolve("postmaster.pid"), pid + "\n" + cluster + "\n");
	}

	/** Whether it runs; one that has ended and was not buried yet does not. */
	private static boolean isAlive(long pid) {
		return Files.exists(Path.of("/proc", Long.toString(pid), "exe"));
	}

}
