package org.waymark.intake.proofofwork;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

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
record HighLoadProperties(@Min(1) @DefaultValue("100") int reports,
		@DurationMin(seconds = 1) @DefaultValue("1m") Duration within,
		@DurationMin(seconds = 1) @DefaultValue("5m") Duration calm,
		@Min(1000) @Max(1_000_000) @DefaultValue("50000") long numbers,
		@DurationMin(seconds = 1) @DefaultValue("1h") Duration lasts) {

}
