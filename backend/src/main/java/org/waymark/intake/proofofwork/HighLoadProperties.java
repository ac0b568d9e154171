package org.waymark.intake.proofofwork;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When browsers are asked to do a small task, and how large it is.
 *
 * @param reports so many reports within the time are no rush: five times what 200 people
 * in ten minutes send
 * @param within the time, for this process alone
 * @param calm a rush is over when none of its reports came for so long
 * @param numbers among how many a browser searches at most: half a second of a computer,
 * three of an old phone, while its owner reads the page
 * @param lasts how long an answer is taken; as long as a draft is kept
 */
@ConfigurationProperties("waymark.rush")
record HighLoadProperties(@DefaultValue("100") int reports, @DefaultValue("1m") Duration within,
		@DefaultValue("5m") Duration calm, @DefaultValue("50000") long numbers, @DefaultValue("1h") Duration lasts) {

	HighLoadProperties {
		if (reports < 1 || numbers < 1000 || numbers > 1_000_000) {
			throw new IllegalArgumentException(
					"waymark.rush: at least one report, and 1000 to 1000000 numbers to search");
		}
	}

}
