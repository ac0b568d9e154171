package org.waymark.statistics.disclosure;

import java.util.OptionalInt;

/**
 * A cell of a table of people, as pages, charts and files see it. It cannot hold a true
 * count: a number is a multiple of its step.
 */
public sealed interface PublishedCell {

	/** The smallest step that a count of people is rounded to. */
	int SMALLEST_STEP = 5;

	/** As it stands in a file: the number, {@code c} for too few, {@code z} for none. */
	String symbol();

	/** The number, if there is one. */
	OptionalInt number();

	/**
	 * A number to show.
	 *
	 * @param value rounded
	 * @param step that it was rounded to
	 */
	record Number(int value, int step) implements PublishedCell {

		public Number {
			if (step < SMALLEST_STEP || value <= 0 || value % step != 0) {
				throw new IllegalArgumentException("a published number of people is a multiple of its step");
			}
		}

		@Override
		public String symbol() {
			return Integer.toString(this.value);
		}

		@Override
		public OptionalInt number() {
			return OptionalInt.of(this.value);
		}

	}

	/**
	 * Too few to show safely.
	 *
	 * @param below the number is fewer than this, zero included
	 */
	record Suppressed(int below) implements PublishedCell {

		/** The symbol of a hidden number in files. */
		public static final String SYMBOL = "c";

		public Suppressed {
			if (below <= SMALLEST_STEP) {
				throw new IllegalArgumentException("a threshold is above " + SMALLEST_STEP);
			}
		}

		@Override
		public String symbol() {
			return SYMBOL;
		}

		@Override
		public OptionalInt number() {
			return OptionalInt.empty();
		}

	}

	/** There is no such number. */
	record NotApplicable() implements PublishedCell {

		/** The symbol in files. */
		public static final String SYMBOL = "z";

		@Override
		public String symbol() {
			return SYMBOL;
		}

		@Override
		public OptionalInt number() {
			return OptionalInt.empty();
		}

	}

}
