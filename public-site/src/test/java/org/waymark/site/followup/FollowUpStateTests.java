package org.waymark.site.followup;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.waymark.site.followup.FollowUpState.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** What a cookie says of a conversation that is open. */
class FollowUpStateTests {

	private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");

	private static final FollowUpState KEPT = new FollowUpState(new TypedCode("ABCDE12345", "1234567812345678"),
			Outcome.KEPT, NOW.plusSeconds(60));

	@Test
	void whatWasWrittenIsRead() {
		assertThat(FollowUpState.parse(KEPT.text(), NOW)).contains(KEPT);
		assertThat(FollowUpState.parse(KEPT.text(), NOW.plusSeconds(60))).isEmpty();
	}

	/**
	 * A message sent to an older program while a service is upgraded is kept all the
	 * same.
	 */
	@Test
	void anOutcomeOfANewerProgramIsAnOpenConversation() {
		assertThat(FollowUpState.parse(KEPT.text().replace("KEPT", "NOT_KNOWN_YET"), NOW))
			.hasValueSatisfying(read -> assertThat(read.outcome()).isEqualTo(Outcome.OPEN));
	}

}
