package org.waymark.platform.database;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.ValidationDepth;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;

/**
 * Whether a face can reach its database now. Asks over a connection of its own: a pool
 * that is busy for a moment must not take the service out of rotation.
 */
class DatabaseHealth implements ReactiveHealthIndicator {

	private static final Duration PATIENCE = Duration.ofMillis(1500);

	private final PostgresqlConnectionFactory connections;

	private final BooleanSupplier waiting;

	/**
	 * Asks by these connections.
	 * @param waiting whether the face may not use its database yet
	 */
	DatabaseHealth(PostgresqlConnectionFactory connections, BooleanSupplier waiting) {
		this.connections = connections;
		this.waiting = waiting;
	}

	@Override
	public Mono<Health> health() {
		return this.waiting.getAsBoolean() ? Mono.just(Health.down().build()) : asked();
	}

	private Mono<Health> asked() {
		return Mono.usingWhen(this.connections.create(), this::ask, PostgresqlConnection::close)
			.timeout(PATIENCE)
			.map((alive) -> (alive ? Health.up() : Health.down()).build())
			// Whatever went wrong, the answer is "down"; why is in the log of the server.
			.onErrorReturn(Health.down().build());
	}

	private Mono<Boolean> ask(PostgresqlConnection connection) {
		return connection.validate(ValidationDepth.REMOTE);
	}

}
