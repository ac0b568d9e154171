package org.waymark.audit;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WaymarkTest
class AuditChainTests {

	private static final Duration SOON = Await.LIMIT;

	@Autowired
	private Audit audit;

	@Autowired
	private AuditVerification verification;

	@Autowired
	private TriageDatabase database;

	@BeforeEach
	void recordTwentyActs() {
		Flux.range(0, 20)
			.concatMap(number -> this.audit
				.record(AuditEntry.of(Act.REPORT_READ, Actor.SYSTEM, UUID.randomUUID()).detail("n" + number)))
			.then()
			.block(SOON);
		Await.until("all are in the chain", () -> verdict().last().position() == 20);
	}

	@Test
	void anUntouchedChainHolds() {
		assertThat(verdict().holds()).isTrue();
		assertThat(verdict().inWords()).startsWith("The audit holds: 20 entries");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE audit.entry SET detail = 'n99' WHERE id = %d",
			"UPDATE audit.entry SET at = at + interval '1 microsecond' WHERE id = %d",
			"DELETE FROM audit.entry WHERE id = %d", "UPDATE audit.link SET digest = '\\x00' WHERE entry = %d",
			"UPDATE audit.link SET entry = -entry WHERE entry = %d" })
	void theFirstBadEntryIsNamed(String tampering) {
		long seventh = entryAt(7);
		Rows.change(tampering.formatted(seventh));
		ChainVerification verdict = verdict();
		assertThat(verdict.holds()).isFalse();
		assertThat(verdict.bad()).isNotNull();
		assertThat(verdict.bad().position()).isEqualTo(7);
	}

	@Test
	void twoEntriesThatChangedPlacesAreFound() {
		long third = entryAt(3);
		long fourth = entryAt(4);
		Rows.change("UPDATE audit.link SET entry = -1 WHERE entry = " + third);
		Rows.change("UPDATE audit.link SET entry = " + third + " WHERE entry = " + fourth);
		Rows.change("UPDATE audit.link SET entry = " + fourth + " WHERE entry = -1");
		assertThat(verdict().bad()).isNotNull().extracting(Link::position).isEqualTo(3L);
	}

	@Test
	void aLinkThatIsCutOutIsFound() {
		Rows.change("DELETE FROM audit.link WHERE position = 5");
		assertThat(verdict().holds()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE audit.entry SET detail = ''", "DELETE FROM audit.entry",
			"UPDATE audit.link SET position = 0", "DELETE FROM audit.link", "TRUNCATE audit.entry" })
	void theHubItselfCannotChangeIt(String statement) {
		assertThatThrownBy(() -> this.database.client().sql(statement).then().block(SOON))
			.hasStackTraceContaining("permission denied");
	}

	private ChainVerification verdict() {
		return this.verification.verify().blockOptional(SOON).orElseThrow();
	}

	private static long entryAt(int position) {
		return Rows.count("SELECT entry FROM audit.link WHERE position = " + position);
	}

}
