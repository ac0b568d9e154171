package org.waymark.testing.store;

import java.time.Duration;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.schema.Credentials;
import org.waymark.platform.schema.Migrations;
import org.waymark.platform.schema.ServerAddress;
import org.waymark.testing.Await;
import org.waymark.testing.TestPostgres;

/** The database of the shared server as the hub's stores see it. */
public final class HubDatabase {

	private static final Duration SOON = Await.LIMIT;

	private static final TriageDatabase HUB = open();

	private HubDatabase() {
	}

	/** It is migrated when a test first asks for it. */
	public static TriageDatabase hub() {
		return HUB;
	}

	/** Does something in a transaction of its own. */
	public static <T> @Nullable T committed(Mono<T> work) {
		return work.as(HUB.transactions()::transactional).block(SOON);
	}

	private static TriageDatabase open() {
		ServerAddress address = ServerAddress.parse(TestPostgres.shared().url());
		Migrations.run(address, new Credentials(Credentials.OWNER, TestPostgres.password("owner")));
		ConnectionPool pool = new ConnectionPool(
				ConnectionPoolConfiguration.builder(ConnectionFactories.get(address.options()
					.mutate()
					.option(ConnectionFactoryOptions.USER, "waymark_triage")
					.option(ConnectionFactoryOptions.PASSWORD, TestPostgres.password("triage"))
					.build())).initialSize(1).maxSize(4).build());
		return new TriageDatabase(DatabaseClient.create(pool),
				TransactionalOperator.create(new R2dbcTransactionManager(pool)));
	}

}
