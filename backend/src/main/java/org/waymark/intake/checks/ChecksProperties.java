package org.waymark.intake.checks;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.limits.Limit;

/**
 * The thresholds of the checks.
 *
 * @param shortestVisit from the first page to sending: a person who pastes a text that
 * was written before takes about ten seconds
 * @param shortestPage on the last page: finding and pressing its button takes longer
 * @param oldestPage a page older than this was hardly left open by a person who means to
 * send
 * @param sameText this many visits with the same words are odd: two friends may agree on
 * a text, or one person sends it twice
 * @param textLength shorter texts are the same by chance
 * @param networkReports reports allowed from one network (/24, /56) before they are held:
 * a school after an incident sends tens, and 200 people behind one address within ten
 * minutes must pass
 * @param networkTime over this time
 */
@ConfigurationProperties("waymark.checks")
record ChecksProperties(@DurationMin(message = NOT_NEGATIVE) @DefaultValue("5s") Duration shortestVisit,
		@DurationMin(message = NOT_NEGATIVE) @DefaultValue("600ms") Duration shortestPage,
		@DurationMin(seconds = 1) @DefaultValue("24h") Duration oldestPage, @Min(2) @DefaultValue("3") int sameText,
		@Min(1) @DefaultValue("40") int textLength, @Min(1) @DefaultValue("300") int networkReports,
		@DurationMin(seconds = 1) @DurationMax(hours = 1) @DefaultValue("10m") Duration networkTime) {

	private static final String NOT_NEGATIVE = "must not be negative";

	Limit reports() {
		return new Limit("reports", this.networkReports, this.networkTime);
	}

}
