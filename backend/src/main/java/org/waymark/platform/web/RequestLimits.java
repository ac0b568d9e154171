package org.waymark.platform.web;

import java.time.Duration;

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
record RequestLimits(@DefaultValue("1000") int fields, @DefaultValue("15s") Duration head,
		@DefaultValue("20s") Duration silence, @DefaultValue("60s") Duration arrival,
		@DefaultValue("60s") Duration taking, @DefaultValue("32") int waiting) {

}
