package org.waymark.drills.mail;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code ops/faults/mail}. */
@Drill
class MailTests {

	@Test
	void everyMailArrivesWhateverTheServerAndTheProcessSuffer() throws Exception {
		Map<String, String> few = Map.of("letters", "3", "down", "6", "bad", "3", "kills", "2", "rounds", "1", "sends",
				"10", "retries", "2s,2s,2s,5s,10s,30s", "patience", "2s", "lease", "5s");
		assertThat(new Mail(Mail.with(few)).run(false)).isEmpty();
	}

}
