package org.waymark.platform.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.platform.crypto.TestKeys;
import org.waymark.testing.Await;
import org.waymark.testing.process.Classes;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys are replaced, and every report that was accepted opens at any moment. */
class KeyRotationTests {

	@TempDir
	private Path folder;

	private RotatingService service;

	@BeforeEach
	void begin() throws SQLException {
		this.service = RotatingService.in(this.folder);
	}

	@AfterEach
	void end() {
		this.service.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "case", "identity" })
	void everyReportOpensAtAnyMomentOfARotation(String name) throws Exception {
		RotatingHub one = this.service.hub();
		RotatingHub other = this.service.hub();
		RotatingService.turn(one, other);
		List<UUID> stored = new CopyOnWriteArrayList<>(List.of(one.store(10), other.store(20_000)));
		Queue<Object> failures = new ConcurrentLinkedQueue<>();
		List<Traffic> traffic = List.of(new Traffic(failures, round -> stored.add(one.store(round % 10 * 1_000))),
				new Traffic(failures, round -> stored.add(other.store(10))),
				new Traffic(failures, round -> reads(one, stored, round, failures)),
				new Traffic(failures, round -> reads(other, stored, round, failures)));
		traffic.forEach(Thread::start);
		Path before = Files.copy(this.service.keys().resolve(name + ".json"), this.folder.resolve("before.json"));
		rotate(name, one, other, traffic);
		traffic.forEach(Traffic::ends);
		assertThat(failures).isEmpty();
		assertThat(stored).allMatch(this.service.hub()::opens);
		Files.move(this.service.keys().resolve(name + ".json"), this.folder.resolve("after.json"));
		Files.move(before, this.service.keys().resolve(name + ".json"));
		assertThat(stored).as("what is replaced is refused").noneMatch(this.service.hub()::opens);
	}

	@Test
	void aCopyFromBeforeOpensNothingWhenItsKeysAreDestroyed() throws Exception {
		RotatingHub hub = this.service.hub();
		hub.turn();
		List<UUID> stored = List.of(hub.store(10), hub.store(20_000), hub.store(100_000));
		List<List<byte[]>> copies = new ArrayList<>();
		for (UUID id : stored) {
			copies.add(this.service.copy(id));
			assertThat(opens(hub, id, copies.get(copies.size() - 1))).isTrue();
		}
		this.service.rotate("case", hub);
		this.service.rotate("identity", hub);
		RotatingHub later = this.service.hub();
		for (int place = 0; place < stored.size(); place++) {
			UUID id = stored.get(place);
			assertThat(later.opens(id)).isTrue();
			assertThat(this.service.copy(id)).as("what was sealed stays")
				.allSatisfy(now -> assertThat(now).isNotEmpty());
			assertThat(opens(later, id, copies.get(place))).as("the copy").isFalse();
			assertThat(opens(hub, id, copies.get(place))).as("the copy, in a process that ran before").isFalse();
		}
	}

	@Test
	void aProcessThatIsKilledInTheMiddleLosesNothing() throws Exception {
		RotatingHub hub = this.service.hub();
		hub.turn();
		List<UUID> stored = new ArrayList<>();
		for (int report = 0; report < 400; report++) {
			stored.add(hub.store(3_000));
		}
		TestKeys.rotate("case", this.service.keys());
		RotatingService.turn(hub);
		this.service.letTimePass();
		try (Connection connection = this.service.superuser(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("LOCK TABLE triage.report IN EXCLUSIVE MODE");
			Process process = process();
			Await.until("it wraps documents anew, see its log", () -> !process.isAlive() || this.service
				.count("SELECT count(*) FROM triage.concern WHERE platform.key_of(body) = " + hub.inForce()) > 0);
			assertThat(process.isAlive()).isTrue();
			process.destroyForcibly().onExit().join();
			connection.rollback();
		}
		assertThat(stored).allMatch(hub::opens);
		Await.until("the other ends it", () -> hub.pass() == 0);
		assertThat(stored).allMatch(hub::opens);
		assertThat(this.service
			.count("SELECT count(*) FROM triage.report WHERE platform.key_of(card) <> " + hub.inForce())).isZero();
	}

	@Test
	void whatIsWrappedAnewIsNotCountedAgain() throws Exception {
		RotatingHub hub = this.service.hub();
		hub.turn();
		hub.store(10);
		this.service.execute("DELETE FROM statistics.to_count");
		this.service.rotate("case", hub);
		assertThat(this.service.count("SELECT count(*) FROM statistics.to_count")).isZero();
		this.service.execute("UPDATE triage.report SET version = version + 1");
		assertThat(this.service.count("SELECT count(*) FROM statistics.to_count")).isEqualTo(1);
	}

	private Process process() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				Classes.own(), RewrapProcess.class.getName(), RotatingService.url(), this.service.keys().toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("process.log").toFile())
			.start();
	}

	private static boolean opens(RotatingHub hub, UUID report, List<byte[]> copy) {
		return hub.says(report, copy.get(0), copy.get(1), copy.get(2));
	}

	private void rotate(String name, RotatingHub one, RotatingHub other, List<Traffic> traffic) throws SQLException {
		TestKeys.rotate(name, this.service.keys());
		RotatingService.turn(one, other);
		RotatingService.turn(one, other);
		traffic.forEach(Traffic::goesRound);
		this.service.letTimePass();
		Await.until("nothing stands under the old key", () -> one.pass() + other.pass() == 0);
		traffic.forEach(Traffic::goesRound);
		TestKeys.retireEarly(name, this.service.keys(), one.register());
		RotatingService.turn(one, other);
	}

	/** The newest, and each of the others in its turn. */
	private static void reads(RotatingHub hub, List<UUID> stored, int round, Queue<Object> failures) {
		Stream.of(stored.get(stored.size() - 1), stored.get(round % stored.size()))
			.filter(id -> !hub.opens(id))
			.forEach(failures::add);
	}

	/** Does the same again and again, beside a rotation. */
	private static final class Traffic extends Thread {

		private final Queue<Object> failures;

		private final IntConsumer work;

		private final AtomicInteger rounds = new AtomicInteger();

		private final AtomicBoolean over = new AtomicBoolean();

		Traffic(Queue<Object> failures, IntConsumer work) {
			this.failures = failures;
			this.work = work;
			setDaemon(true);
		}

		@Override
		public void run() {
			while (!this.over.get()) {
				try {
					this.work.accept(this.rounds.get());
				}
				catch (RuntimeException failure) {
					this.failures.add(failure);
				}
				this.rounds.incrementAndGet();
			}
		}

		/**
		 * Waits until what it is in the middle of is over, and a whole round after it.
		 */
		void goesRound() {
			int then = this.rounds.get();
			Await.until("the traffic goes on", () -> this.rounds.get() > then + 1);
		}

		void ends() {
			goesRound();
			this.over.set(true);
			Await.until("the traffic ends", () -> !isAlive());
		}

	}

}
