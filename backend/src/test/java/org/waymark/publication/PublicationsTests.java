package org.waymark.publication;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

import org.waymark.platform.database.PublicDatabase;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.schema.ServerAddress;
import org.waymark.site.publication.PublishedEditions.Edition;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the hub publishes is what the public face reads, and no more can be read. */
@StoreTest
class PublicationsTests {

	private final TriageDatabase hub = HubDatabase.hub();

	private final Publications publications = new Publications(new EditionStore(this.hub),
			new PublicationProperties(3, Duration.ofSeconds(10), null));

	private final HostedEditions editions;

	PublicationsTests(@TempDir Path folder) {
		ConnectionFactory face = ConnectionFactories.get(ServerAddress.parse(TestPostgres.shared().url())
			.options()
			.mutate()
			.option(ConnectionFactoryOptions.USER, "waymark_public")
			.option(ConnectionFactoryOptions.PASSWORD, TestPostgres.password("public"))
			.build());
		this.editions = new HostedEditions(new PublicDatabase(DatabaseClient.create(face),
				TransactionalOperator.create(new R2dbcTransactionManager(face))), new StateFolder(folder));
	}

	@Test
	void newestEditionIsReadAndTheHeldOneIsNot() throws SQLException {
		publish("schools", "one");
		long second = publish("schools", "two");
		publish("guidance", "other");
		assertThat(read("schools", 0)).contains(second + " two");
		assertThat(read("schools", second)).isEmpty();
		assertThat(read("figures", 0)).isEmpty();
	}

	@Test
	void sameEditionIsPublishedOnce() throws SQLException {
		long first = publish("schools", "same");
		assertThat(publish("schools", "same")).isEqualTo(first);
		long second = publish("schools", "other");
		assertThat(publish("schools", "same")).isGreaterThan(second);
	}

	@Test
	void onlyTheNewestAreKept() throws SQLException {
		publish("guidance", "stays");
		List.of("a", "b", "c", "d", "e").forEach(body -> publish("schools", body));
		assertThat(Rows.all("SELECT count(*) FROM publication.edition WHERE subject = 'schools'")).containsExactly("3");
		assertThat(read("guidance", 0)).isPresent();
	}

	@Test
	void thoseWhoPublishAtOnceWaitForEachOther() throws SQLException {
		Flux.range(0, 12)
			.flatMap(number -> this.publications.publish("schools", bytes("edition " + number % 2))
				.as(this.hub.transactions()::transactional), 4)
			.blockLast(Duration.ofSeconds(20));
		assertThat(Rows.all("SELECT count(*) FROM publication.edition")).containsExactly("3");
	}

	@Test
	void publicRoleReadsTheNewestAndCannotPublish() throws SQLException {
		publish("schools", "shown");
		try (Connection face = TestPostgres.shared().connect("public");
				PreparedStatement newest = face.prepareStatement("SELECT * FROM publication.newest('schools', 0)");
				ResultSet row = newest.executeQuery()) {
			assertThat(row.next()).isTrue();
		}
		assertThatThrownBy(() -> asPublic("INSERT INTO publication.edition (subject, body) VALUES ('schools', 'x')"))
			.hasMessageContaining("permission denied");
		assertThatThrownBy(() -> asPublic("SELECT body FROM publication.edition"))
			.hasMessageContaining("permission denied");
	}

	@Test
	void tooLargeAnEditionIsRefused() {
		assertThatThrownBy(() -> this.publications.publish("schools", new byte[Packed.MOST_PLAIN + 1]))
			.isInstanceOf(IllegalArgumentException.class);
	}

	private long publish(String subject, String body) {
		return Objects.requireNonNull(HubDatabase.committed(this.publications.publish(subject, bytes(body))));
	}

	private Optional<String> read(String subject, long held) {
		return this.editions.otherThan(subject, held)
			.map(PublicationsTests::said)
			.blockOptional(Duration.ofSeconds(10));
	}

	private static String said(Edition edition) {
		return edition.number() + " " + new String(edition.body(), StandardCharsets.UTF_8);
	}

	private static void asPublic(String statement) throws SQLException {
		try (Connection face = TestPostgres.shared().connect("public");
				PreparedStatement tried = face.prepareStatement(statement)) {
			tried.execute();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
