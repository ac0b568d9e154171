package org.waymark.platform.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.R2dbcTransientResourceException;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Face;
import org.waymark.platform.Mode;
import org.waymark.platform.RunProperties;
import org.waymark.platform.schema.Credentials;
import org.waymark.platform.schema.ServerAddress;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A face that began without its database asks nothing of it before it was looked at. */
class DatabaseWaitTests {

	private final Server server = new Server();

	@Test
	void doorIsShutUntilTheDatabaseIsBackAndAsItShouldBe() {
		this.server.away = true;
		DatabaseWait wait = started(Face.PUBLIC);
		assertShut(wait);
		look(wait);
		assertShut(wait);
		this.server.away = false;
		this.server.faults = List.of("The schema is older.");
		look(wait);
		assertShut(wait);
		this.server.faults = List.of();
		look(wait);
		assertOpen(wait);
		this.server.away = true;
		look(wait);
		assertOpen(wait);
	}

	@Test
	void databaseThatAnswersIsLookedAtAtOnce() {
		assertOpen(started(Face.PUBLIC));
		this.server.faults = List.of("The schema is older.");
		assertThatThrownBy(() -> started(Face.PUBLIC)).isInstanceOf(CannotStart.class);
	}

	@Test
	void hubIsNoFaceThatWaits() {
		this.server.away = true;
		assertOpen(started(Face.TRIAGE));
	}

	private DatabaseWait started(Face face) {
		return new DatabaseWait(this.server, new RunProperties(Mode.TRIAL, Set.of(face), Path.of("data")));
	}

	private static void look(DatabaseWait wait) {
		wait.look().as(StepVerifier::create).verifyComplete();
	}

	private static void assertShut(DatabaseWait wait) {
		Mono.from(wait.door(new Pool()).create())
			.as(StepVerifier::create)
			.verifyError(R2dbcTransientResourceException.class);
	}

	private static void assertOpen(DatabaseWait wait) {
		Mono.from(wait.door(new Pool()).create()).as(StepVerifier::create).verifyComplete();
	}

	/** A pool that gives nothing, without a fault. */
	private static final class Pool implements ConnectionFactory {

		@Override
		public Publisher<? extends Connection> create() {
			return Mono.<Connection>empty();
		}

		@Override
		public ConnectionFactoryMetadata getMetadata() {
			return () -> "none";
		}

	}

	/** A server that is away, or faulty, as it is told. */
	private static final class Server implements Database {

		private boolean away;

		private List<String> faults = List.of();

		@Override
		public ServerAddress address() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Credentials credentials(Face face) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean away() {
			return this.away;
		}

		@Override
		public List<String> faults(boolean live) {
			return this.faults;
		}

		@Override
		public void close() {
			// Nothing is open.
		}

	}

}
