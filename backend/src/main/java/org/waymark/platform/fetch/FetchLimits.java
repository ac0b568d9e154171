package org.waymark.platform.fetch;

import java.time.Duration;

/**
 * What ends a fetch.
 *
 * @param redirects the most that are followed
 * @param bytes of the body, at most; the rest is not read
 * @param patience for one answer, its body included
 */
public record FetchLimits(int redirects, int bytes, Duration patience) {

	/** For pages that are only looked at. */
	public static final FetchLimits OF_A_PAGE = new FetchLimits(8, 1 << 20, Duration.ofSeconds(15));

}
