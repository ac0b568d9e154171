package org.waymark.platform.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.crypto.KeyRegister;
import org.waymark.platform.crypto.WrappingKeys;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.schema.ServerAddress;
import org.waymark.testing.Await;
import org.waymark.testing.TestPostgres;

/**
 * What a process of the hub does with keys: it stores reports, opens them, and wraps them
 * anew.
 */
final class RotatingHub implements AutoCloseable {

	private static final AtomicInteger MADE = new AtomicInteger();

	private final ConnectionPool pool;

	private final TriageDatabase database;

	private final HubKeys keys;

	private final KeyLedgerStore ledger;

	private final Rewrapping rewrapping;

	private final KeyRotation rotation;

	private final KeyAges ages = new KeyAges(Duration.ofDays(35), Duration.ofDays(7));

	RotatingHub(ServerAddress address, Path folder) {
		this.pool = new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(address.options()
			.mutate()
			.option(ConnectionFactoryOptions.USER, "waymark_triage")
			.option(ConnectionFactoryOptions.PASSWORD, TestPostgres.password("triage"))
			.build())).initialSize(1).maxSize(4).build());
		this.database = new TriageDatabase(DatabaseClient.create(this.pool),
				TransactionalOperator.create(new R2dbcTransactionManager(this.pool)));
		this.keys = HubKeys.read(folder);
		this.ledger = new KeyLedgerStore(this.database);
		this.rewrapping = new Rewrapping(columns(), this.database);
		this.rotation = new KeyRotation(this.keys, this.ledger, this.rewrapping, InstantSource.system());
	}

	SealedColumnStore columns() {
		return new SealedColumnStore(this.database);
	}

	KeyRegister register() {
		return new KeyLedger(this.ledger, columns(), this.ages, InstantSource.system());
	}

	/** A figure of the case keys, looked at now. */
	double figure(String name) {
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		KeyFigures figures = new KeyFigures(this.keys, this.ledger, columns(), this.ages, InstantSource.system(),
				meters);
		figures.look().block(Await.LIMIT);
		return meters.get(name).tag("keys", "CASE").gauge().value();
	}

	/** What keeps it from starting. */
	List<String> begin() {
		return this.rotation.begin().block(Await.LIMIT);
	}

	/** Looks at its keys, as it does every five seconds. */
	void turn() {
		this.rotation.turn().block(Await.LIMIT);
	}

	/** Goes through every document once; says how many it wrapped anew. */
	int pass() {
		return this.keys.wrapping().stream().mapToInt(set -> done(this.rewrapping.pass(set))).sum();
	}

	/** What it does every ten seconds. */
	void rewrap() {
		this.rotation.rewrap().block(Await.LIMIT);
	}

	List<Long> ids() {
		return cases().ids();
	}

	long inForce() {
		return cases().inForce();
	}

	/** Stores a report with its three documents, as admission does. */
	UUID store(int size) {
		UUID id = UUID.randomUUID();
		byte[] words = (id + " " + "x".repeat(size)).getBytes(StandardCharsets.UTF_8);
		byte[] card = this.keys.sealCase("card", id, words);
		Mono<Void> report = this.database.client()
			.sql("""
					INSERT INTO triage.report (id, reference, received, door, kind, lane, statutory_due, calendar, assurance,
					                           reasons, rules, area, card)
					VALUES (:id, :reference, now(), 'WEB', 'CHILD', 'NEW', now(), 'test', 'UNVERIFIED', '{}', '{}', 'UNKNOWN',
					        :card)
					""")
			.bind("id", id)
			.bind("reference", "ST%08d".formatted(MADE.incrementAndGet()))
			.bind("card", card)
			.then();
		report.then(document("concern", id, this.keys.sealCase("concern", id, words)))
			.then(document("reporter", id, this.keys.sealIdentity(id, words)))
			.as(this.database.transactions()::transactional)
			.block(Await.LIMIT);
		return id;
	}

	/** Whether all three documents of a report open and say what was stored. */
	boolean opens(UUID id) {
		return Boolean.TRUE.equals(this.database.client()
			.sql("""
					SELECT r.card, c.body AS concern, w.body AS reporter FROM triage.report r
					JOIN triage.concern c ON c.report = r.id JOIN triage.reporter w ON w.report = r.id WHERE r.id = :id
					""")
			.bind("id", id)
			.map(row -> says(id, Columns.bytes(row, "card"), Columns.bytes(row, "concern"),
					Columns.bytes(row, "reporter")))
			.one()
			.block(Await.LIMIT));
	}

	/** The same of documents that were read at some other time. */
	boolean says(UUID id, byte[] card, byte[] concern, byte[] reporter) {
		try {
			return says(id, this.keys.openCase("card", id, card))
					&& says(id, this.keys.openCase("concern", id, concern))
					&& says(id, this.keys.openIdentity(id, reporter));
		}
		catch (CannotOpen closed) {
			return false;
		}
	}

	@Override
	public void close() {
		this.pool.dispose();
	}

	private WrappingKeys cases() {
		return this.keys.wrapping().get(0);
	}

	private Mono<Void> document(String table, UUID id, byte[] body) {
		return this.database.client()
			.sql("INSERT INTO triage." + table + " (report, body) VALUES (:id, :body)")
			.bind("id", id)
			.bind("body", body)
			.then();
	}

	private static boolean says(UUID id, byte[] opened) {
		return new String(opened, StandardCharsets.UTF_8).startsWith(id.toString());
	}

	private static int done(Mono<Integer> work) {
		Integer count = work.block(Await.LIMIT);
		return (count != null) ? count : 0;
	}

}
