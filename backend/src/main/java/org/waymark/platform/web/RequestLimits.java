package org.waymark.platform.web;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on the size and slowness of requests. Each is far from what people need. The
 * lengths of an address and of headers are settings of the server itself
 * (application.yaml).
 *
 * @param fields in one form: the longest page has some 200
 * @param head longest time for the head of a request to arrive, from its first byte or
 * from the opening of the connection
 * @param silence longest silence inside a body: a phone at the edge of its network
 * @param arrival longest time for a whole body: 6 MB at the speed of an old phone
 * @param taking longest time for a part of an answer to be taken
 * @param waiting how many requests may be sent ahead on one connection
 */
@ConfigurationProperties("waymark.requests")
record RequestLimits(@Min(200) @DefaultValue("1000") int fields,
		@DurationMin(seconds = 1) @DefaultValue("15s") Duration head,
		@DurationMin(seconds = 1) @DefaultValue("20s") Duration silence,
		@DurationMin(seconds = 1) @DefaultValue("60s") Duration arrival,
		@DurationMin(seconds = 1) @DefaultValue("60s") Duration taking, @Min(1) @DefaultValue("32") int waiting) {

	@AssertTrue(
			message = "WAYMARK_REQUESTS_ARRIVAL must be at least WAYMARK_REQUESTS_SILENCE: a body may pause for so long")
	boolean isArrivalAsLongAsSilence() {
		return this.arrival.compareTo(this.silence) >= 0;
	}

}
