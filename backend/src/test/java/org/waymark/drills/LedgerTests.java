package org.waymark.drills;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code ops/faults/ledger}. */
class LedgerTests {

	@Test
	void noReportIsLostOrDoubledWhenProcessesAreKilled() throws Exception {
		Map<String, String> few = new HashMap<>(Ledger.DEFAULTS);
		few.putAll(Map.of("rate", "8", "kills", "3", "postgres-kills", "2", "desk", "20"));
		assertThat(new Ledger(Options.parse(new String[0], few)).run()).isEmpty();
	}

}
