package org.waymark.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.ValidationDepth;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Connections fit for a pool. They prove themselves at most once in a while: between two
 * proofs a look at the socket must do. A proof at each use would double the round trips,
 * while a server that was demoted or has vanished is still found out within that while.
 * And closing never fails: a connection that broke before it could be closed is closed,
 * and must not spoil work that was already done over it.
 */
final class PoolableConnections implements ConnectionFactory {

	/**
	 * How long a proof holds. A busy connection to a demoted server lives no longer than
	 * this.
	 */
	static final Duration HOLDS = Duration.ofSeconds(1);

	private final ConnectionFactory connections;

	private final String proof;

	private final LongSupplier nanoTime;

	PoolableConnections(ConnectionFactory connections, String proof, LongSupplier nanoTime) {
		this.connections = connections;
		this.proof = proof;
		this.nanoTime = nanoTime;
	}

	@Override
	public Publisher<? extends Connection> create() {
		return Mono.from(this.connections.create()).map(this::sparing);
	}

	@Override
	public ConnectionFactoryMetadata getMetadata() {
		return this.connections.getMetadata();
	}

	/** Everything but {@code validate} and {@code close} is the connection's own. */
	private Connection sparing(Connection connection) {
		AtomicLong proven = new AtomicLong(this.nanoTime.getAsLong() - HOLDS.toNanos());
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("validate")) {
						return validate(connection, proven);
					}
					if (method.getName().equals("close")) {
						return Mono.from(connection.close()).onErrorComplete();
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException failed) {
						throw failed.getTargetException();
					}
				});
	}

	private Mono<Boolean> validate(Connection connection, AtomicLong proven) {
		return Mono.from(connection.validate(ValidationDepth.LOCAL))
			.flatMap(open -> (open && due(proven)) ? prove(connection, proven) : Mono.just(open));
	}

	private boolean due(AtomicLong proven) {
		return this.nanoTime.getAsLong() - proven.get() >= HOLDS.toNanos();
	}

	private Mono<Boolean> prove(Connection connection, AtomicLong proven) {
		return Flux.from(connection.createStatement(this.proof).execute())
			.flatMap(result -> result.map((row, metadata) -> true))
			.then(Mono.fromSupplier(() -> {
				proven.set(this.nanoTime.getAsLong());
				return true;
			}));
	}

}
