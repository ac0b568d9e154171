package org.waymark.directory.documents;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import org.waymark.directory.documents.Documents.Suggested;
import org.waymark.directory.schools.PolicyRow;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.fetch.FetchLimits;
import org.waymark.platform.fetch.GuardedFetch;
import org.waymark.platform.fetch.NameResolver;
import org.waymark.testing.Await;
import org.waymark.testing.Rows;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document is fetched once, kept as text, and searched; a private address is not asked.
 */
@StoreTest
class DocumentsTests {

	private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000009");

	private static final Map<String, List<String>> WANTED = Map.of("exploitation", List.of("exploit"), "at-home",
			List.of("at home"));

	private static final FetchLimits LIMITS = new FetchLimits(3, DocumentFetch.MOST_BYTES, Duration.ofSeconds(20));

	/** Migrated before the first row. */
	private final TriageDatabase hub = HubDatabase.hub();

	private final AtomicInteger asked = new AtomicInteger();

	private HttpServer school;

	private byte[] document = Samples.pdf("Contents", "Sexual exploitation is a harm");

	private int status = 200;

	@BeforeEach
	void aSchoolWithAWebsite() throws IOException {
		this.school = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.school.createContext("/", exchange -> {
			this.asked.incrementAndGet();
			exchange.sendResponseHeaders(this.status, this.document.length);
			exchange.getResponseBody().write(this.document);
			exchange.close();
		});
		this.school.start();
		Rows.change("INSERT INTO directory.school (urn, facts) VALUES (700001, '{\"NAME\": \"Quay School\"}')");
		Rows.change("INSERT INTO directory.policy (id, urn, kind, state, address, version, changed) VALUES ('" + ID
				+ "', 700001, 'child-protection', 'PUBLISHED', 'https://quay.invalid', 1, now())");
	}

	@AfterEach
	void stop() {
		this.school.stop(0);
	}

	@Test
	void likelyPlacesAreShownAndNothingIsSaidOfTheRest() {
		Suggested suggested = fetched(documents(local()));
		assertThat(suggested.fault()).isEmpty();
		assertThat(suggested.pages()).isEqualTo(2);
		assertThat(suggested.places().get("exploitation")).containsExactly("Page 2: … Sexual exploitation is a harm …");
		assertThat(suggested.places().get("at-home")).isEmpty();
		assertThat(this.asked).hasValue(1);
		assertThat(documents(local()).of(policy("https://elsewhere.invalid"), WANTED).blockOptional(Await.LIMIT))
			.as("another address was not fetched")
			.isEmpty();
	}

	@Test
	void whatCannotBeReadSaysWhyAndTheNextTryTakesItsPlace() {
		this.status = 404;
		assertThat(fetched(documents(local())).fault()).isEqualTo("STATUS");
		this.status = 200;
		byte[] good = this.document;
		this.document = new byte[DocumentFetch.MOST_BYTES + 1];
		assertThat(fetched(documents(local())).fault()).isEqualTo("LARGE");
		this.document = good;
		assertThat(fetched(documents(local())).fault()).isEmpty();
		assertThat(Rows.count("SELECT count(*) FROM directory.document")).isOne();
	}

	@Test
	void theNextDocumentWaitsUntilTheLastIsOutOfMemory() {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch memory = new CountDownLatch(1);
		DocumentFetch slow = new DocumentFetch(local().orElseThrow(), Await.LIMIT, bytes -> held(begun, memory));
		Documents documents = new Documents(Optional.of(slow), new DocumentStore(HubDatabase.hub()), HubDatabase.hub(),
				() -> Instant.EPOCH);
		Disposable waiting = slow.read(URI.create(address())).subscribe();
		Await.until("the parser holds the document", () -> begun.getCount() == 0);
		waiting.dispose();
		assertThat(fetched(documents).fault()).isEqualTo("BUSY");
		memory.countDown();
		Await.until("the next one is read", () -> fetched(documents).fault().isEmpty());
	}

	/** A parser that hears no interruption, as that of a broken file. */
	private static DocumentPages held(CountDownLatch begun, CountDownLatch memory) {
		begun.countDown();
		boolean interrupted = false;
		while (memory.getCount() > 0) {
			try {
				memory.await();
			}
			catch (InterruptedException ignored) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return new DocumentPages(false, List.of("Words"));
	}

	@Test
	void thisMachineIsNeverAskedAndNothingIsWhileItIsOff() {
		GuardedFetch web = GuardedFetch.ofTheWeb(LIMITS, "test", null);
		assertThat(fetched(documents(Optional.of(web))).fault()).isIn("PRIVATE", "PORT");
		assertThat(fetched(documents(Optional.empty())).fault()).isEqualTo("OFF");
		assertThat(this.asked).hasValue(0);
	}

	private Suggested fetched(Documents documents) {
		PolicyRow policy = policy(address());
		documents.fetch(policy, Mono.empty()).block(Await.LIMIT);
		return documents.of(policy, WANTED).blockOptional(Await.LIMIT).orElseThrow();
	}

	private String address() {
		return "http://localhost:" + this.school.getAddress().getPort() + "/policy.pdf";
	}

	private Documents documents(Optional<GuardedFetch> fetch) {
		return new Documents(fetch.map(one -> new DocumentFetch(one, Await.LIMIT)),
				new DocumentStore(HubDatabase.hub()), HubDatabase.hub(), () -> Instant.parse("2026-11-30T10:00:00Z"));
	}

	private static Optional<GuardedFetch> local() {
		return Optional
			.of(new GuardedFetch(NameResolver.SYSTEM, port -> true, address -> true, LIMITS, "test", Optional.empty()));
	}

	private static PolicyRow policy(String address) {
		return new PolicyRow(ID, 700_001, null, "child-protection", "PUBLISHED",
				new PolicyRow.Document(address, "Policy", 0, "PDF"), PolicyRow.Dates.UNKNOWN, 1, Instant.EPOCH, null);
	}

}
