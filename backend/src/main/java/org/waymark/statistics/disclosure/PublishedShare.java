package org.waymark.statistics.disclosure;

import java.util.Optional;

/**
 * A share, worked out from published numbers alone, in whole per cent. Of a whole group
 * is never said that it is all, or nobody.
 *
 * @param percent from 5 to 95
 * @param bound whether the share is beyond that
 */
public record PublishedShare(int percent, Bound bound) {

	private static final int FEWEST = 20;

	private static final int LEAST = 5;

	private static final int HUNDRED = 100;

	public PublishedShare {
		if (percent < LEAST || percent > HUNDRED - LEAST) {
			throw new IllegalArgumentException("a published share is from 5 to 95 per cent");
		}
	}

	/**
	 * The share of one published number in another; none where either is hidden or the
	 * whole is small.
	 */
	public static Optional<PublishedShare> of(PublishedCell part, PublishedCell whole) {
		if (part.number().isEmpty() || whole.number().isEmpty() || whole.number().getAsInt() < FEWEST) {
			return Optional.empty();
		}
		int percent = Math.round(part.number().getAsInt() * (float) HUNDRED / whole.number().getAsInt());
		if (percent < LEAST) {
			return Optional.of(new PublishedShare(LEAST, Bound.UNDER));
		}
		return Optional.of((percent > HUNDRED - LEAST) ? new PublishedShare(HUNDRED - LEAST, Bound.OVER)
				: new PublishedShare(percent, Bound.NONE));
	}

	/** Whether a share is under or over what it says. */
	public enum Bound {

		/** It is what it says. */
		NONE,
		/** It is less. */
		UNDER,
		/** It is more. */
		OVER

	}

}
