package org.waymark.drills.queue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;
import org.waymark.drills.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** The short forms of {@code ops/bench --only queue} and {@code ops/faults/sums}. */
@Drill
class LongQueueTests {

	@Test
	void everyListOpensAndEveryScreenEndsWithTheSameOne() throws Exception {
		Map<String, String> few = new HashMap<>(LongQueue.DEFAULTS);
		few.putAll(
				Map.of("reports", "2000", "requests", "1", "queues", "4", "seconds", "2", "warm", "1", "sums", "true"));
		assertThat(new LongQueue(Options.parse(new String[0], few)).run(false)).isEmpty();
	}

}
