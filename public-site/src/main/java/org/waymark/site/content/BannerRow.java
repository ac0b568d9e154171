package org.waymark.site.content;

import java.time.Instant;

/**
 * An urgent banner, as editors publish it.
 *
 * @param text what it says
 * @param until when it ends by itself
 */
public record BannerRow(String text, Instant until) {

	/** The list in which it stands. */
	public static final String FILE = "banner.yaml";

	/** There is one at a time. */
	public static final String KEY = "urgent";

}
