package org.waymark.platform.database;

import java.util.Locale;
import java.util.Map;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.ValidationDepth;
import reactor.core.publisher.Flux;
import reactor.netty.channel.AbortedException;
import reactor.netty.tcp.TcpResources;

import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

import org.waymark.platform.Face;
import org.waymark.platform.schema.Credentials;

/**
 * The connections of one face.
 *
 * @param direct opens one outside the pool
 * @param pool the pool
 */
record FaceConnections(PostgresqlConnectionFactory direct, ConnectionPool pool) implements AutoCloseable {

	/**
	 * Fails on a server that was the primary and is not any more, so that the pool closes
	 * a connection to it instead of handing it out again.
	 */
	private static final String PROOF = "SELECT 1 / (NOT pg_is_in_recovery())::integer";

	static FaceConnections open(Face face, Database database, DatabaseProperties properties) {
		PostgresqlConnectionFactory direct = new PostgresqlConnectionFactoryProvider()
			.create(options(face, database, properties));
		return new FaceConnections(direct, pool(face, direct, properties.pool()));
	}

	DatabaseClient client() {
		return client(this.pool);
	}

	static DatabaseClient client(ConnectionFactory connections) {
		return DatabaseClient.builder()
			.connectionFactory(connections)
			.executeFunction(FaceConnections::execute)
			.build();
	}

	static TransactionalOperator transactions(ConnectionFactory connections) {
		return TransactionalOperator.create(new R2dbcTransactionManager(connections));
	}

	/**
	 * Sending on a socket that has just broken fails with an error that Spring takes for
	 * a browser that has gone, not for a database that is away.
	 */
	static Flux<Result> execute(Statement statement) {
		return Flux.<Result>from(statement.execute())
			.onErrorMap(AbortedException.class,
					broken -> new R2dbcNonTransientResourceException("The connection broke while sending", broken));
	}

	@Override
	public void close() {
		this.pool.dispose();
	}

	private static ConnectionFactoryOptions options(Face face, Database database, DatabaseProperties properties) {
		Credentials credentials = database.credentials(face);
		return database.address()
			.options()
			.mutate()
			.option(ConnectionFactoryOptions.USER, credentials.username())
			.option(ConnectionFactoryOptions.PASSWORD, credentials.password())
			.option(ConnectionFactoryOptions.CONNECT_TIMEOUT, properties.pool().connectTimeout())
			.option(ConnectionFactoryOptions.LOCK_WAIT_TIMEOUT, properties.lockTimeout(face))
			.option(ConnectionFactoryOptions.STATEMENT_TIMEOUT, properties.statementTimeout(face))
			.option(PostgresqlConnectionFactoryProvider.OPTIONS, planning(face))
			.option(PostgresqlConnectionFactoryProvider.TCP_KEEPALIVE, true)
			.option(PostgresqlConnectionFactoryProvider.LOOP_RESOURCES, new ImpatientLoops(TcpResources.get()))
			.option(PostgresqlConnectionFactoryProvider.APPLICATION_NAME, "waymark-" + name(face))
			.build();
	}

	/**
	 * The hub's statements are planned for what they ask: which index a list is read from
	 * depends on what it is narrowed down to, and a plan made for any list reads all of
	 * it.
	 */
	private static Map<String, String> planning(Face face) {
		return (face == Face.TRIAGE) ? Map.of("plan_cache_mode", "force_custom_plan") : Map.of();
	}

	/**
	 * A broken connection costs a retry, not a request: all may be broken at once after a
	 * restart.
	 */
	private static ConnectionPool pool(Face face, PostgresqlConnectionFactory direct,
			DatabaseProperties.Pool properties) {
		return new ConnectionPool(
				ConnectionPoolConfiguration.builder(new PoolableConnections(direct, PROOF, System::nanoTime))
					.name(name(face))
					.maxSize(properties.size())
					.initialSize(properties.ready())
					.acquireRetry(properties.size())
					.maxAcquireTime(properties.acquireTimeout())
					.maxCreateConnectionTime(properties.connectTimeout())
					.maxIdleTime(properties.idleTime())
					.maxLifeTime(properties.lifeTime())
					.maxValidationTime(properties.validationTimeout())
					.validationDepth(ValidationDepth.REMOTE)
					.build());
	}

	private static String name(Face face) {
		return face.name().toLowerCase(Locale.ROOT);
	}

}
