package org.waymark.platform.database;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.ValidationDepth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.testing.Await;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PoolableConnectionsTests {

	private static final Duration SOON = Await.LIMIT;

	private final AtomicLong clock = new AtomicLong();

	private Connection connection;

	@BeforeEach
	void connect() {
		this.connection = connectionProvedBy("SELECT 1");
	}

	@AfterEach
	void close() {
		Mono.from(this.connection.close()).block(SOON);
	}

	@Test
	void aConnectionProvesItselfAgainWhenItsProofIsOld() {
		Connection failing = connectionProvedBy("SELECT 1 / 0");
		assertThatExceptionOfType(R2dbcException.class).isThrownBy(() -> validate(failing));
		Mono.from(failing.close()).block(SOON);
		assertThat(validate(this.connection)).isTrue();
	}

	@Test
	void betweenTwoProofsNothingIsAskedOfTheServer() {
		validate(this.connection);
		long asked = statements();
		validate(this.connection);
		this.clock.addAndGet(PoolableConnections.HOLDS.toNanos() - 1);
		validate(this.connection);
		assertThat(statements()).isEqualTo(asked);
	}

	@Test
	void aClosedConnectionIsNeverHandedOut() {
		validate(this.connection);
		Mono.from(this.connection.close()).block(SOON);
		assertThat(validate(this.connection)).isFalse();
	}

	@Test
	void everythingElseIsTheConnectionsOwn() {
		Integer seven = Flux.from(this.connection.createStatement("SELECT 7").execute())
			.flatMap(result -> result.map((row, metadata) -> row.get(0, Integer.class)))
			.blockLast(SOON);
		assertThat(seven).isEqualTo(7);
	}

	private boolean validate(Connection which) {
		return Boolean.TRUE.equals(Mono.from(which.validate(ValidationDepth.REMOTE)).block(SOON));
	}

	/** When this connection last said anything to the server, as the server saw it. */
	private static long statements() {
		return Rows.count("""
				SELECT (extract(epoch FROM max(query_start)) * 1000000)::bigint FROM pg_stat_activity
				WHERE application_name = 'sparing'
				""");
	}

	private static ConnectionFactory triage() {
		TestPostgres server = TestPostgres.shared();
		return ConnectionFactories.get(ConnectionFactoryOptions.parse(server.url())
			.mutate()
			.option(ConnectionFactoryOptions.USER, "waymark_triage")
			.option(ConnectionFactoryOptions.PASSWORD, TestPostgres.password("triage"))
			.build());
	}

	private Connection connectionProvedBy(String proof) {
		return Mono.from(new PoolableConnections(triage(), proof, this.clock::get).create())
			.cast(Connection.class)
			.delayUntil(made -> made.createStatement("SET application_name = 'sparing'").execute())
			.block(SOON);
	}

}
