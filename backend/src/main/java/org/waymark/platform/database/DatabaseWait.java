package org.waymark.platform.database;

import java.util.List;
import java.util.Set;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.R2dbcTransientResourceException;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;

/**
 * Lets the public face begin while its database is away. Nothing is asked of the database
 * before it was looked at like at any start, so forms answer with the page for
 * emergencies until then, and published pages come from the state folder.
 */
final class DatabaseWait {

	private static final Logger log = LoggerFactory.getLogger(DatabaseWait.class);

	private final Database database;

	private final RunProperties run;

	private volatile boolean waiting;

	/** What was said last, so that it is not said at every look. */
	private volatile List<String> said = List.of();

	/**
	 * Looks for the first time.
	 * @throws CannotStart when the database answers and may not be used
	 */
	DatabaseWait(Database database, RunProperties run) {
		this.database = database;
		this.run = run;
		if (!run.faces().equals(Set.of(Face.PUBLIC))) {
			return;
		}
		this.waiting = database.away();
		if (this.waiting) {
			log.warn("The database of SPRING_R2DBC_URL does not answer. This face starts without it and waits for it: "
					+ "published pages come from its state folder, and forms answer with the telephone numbers.");
		}
		else if (!database.faults(run.live()).isEmpty()) {
			throw new CannotStart(database.faults(run.live()));
		}
	}

	/** Connections of a pool, once the database was looked at. */
	ConnectionFactory door(ConnectionFactory pool) {
		return new Door(pool);
	}

	/** Looks again, if it still waits. */
	Mono<Void> look() {
		return this.waiting ? Mono.<Void>fromRunnable(this::lookNow).subscribeOn(Schedulers.boundedElastic())
				: Mono.empty();
	}

	/** Whether the database may not be used yet. */
	boolean waits() {
		return this.waiting;
	}

	private void lookNow() {
		if (this.database.away()) {
			return;
		}
		List<String> faults = this.database.faults(this.run.live());
		this.waiting = !faults.isEmpty();
		if (!this.waiting) {
			log.warn("The database answers and is as it should be. Forms are open.");
		}
		else if (!faults.equals(this.said)) {
			this.said = faults;
			log.error("The database answers, but this face may not use it yet. Forms stay shut. {}",
					String.join(" ", faults));
		}
	}

	/** Shut while the face waits. */
	private final class Door implements ConnectionFactory {

		private final ConnectionFactory pool;

		private Door(ConnectionFactory pool) {
			this.pool = pool;
		}

		@Override
		public Publisher<? extends Connection> create() {
			return Mono.defer(() -> DatabaseWait.this.waiting
					? Mono.error(new R2dbcTransientResourceException("Waiting for the database"))
					: Mono.<Connection>from(this.pool.create()));
		}

		@Override
		public ConnectionFactoryMetadata getMetadata() {
			return this.pool.getMetadata();
		}

	}

}
