package org.waymark.site.ages;

import java.time.LocalDate;
import java.util.List;

/**
 * An age as somebody typed it: "about 9", "Y5", "born 27 March 2014", "10 and 14".
 *
 * @param said what could be made of it
 * @param windows the ages that it may mean, in whole years, one for each person or for
 * each reading that disagrees with another; empty if none was read
 */
public record Age(Said said, List<Window> windows) {

	/** A wider window says what sort of person it is, and no age. */
	private static final int WIDEST = 6;

	public Age {
		windows = List.copyOf(windows);
	}

	/** What could be made of the words. */
	public enum Said {

		/** Nothing was typed. */
		NOTHING,
		/** Something was typed, and no age was found in it. */
		UNREAD,
		/** The child is not born yet. */
		UNBORN,
		/** An age was found. */
		READ,
		/** A stated age and a date of birth or a school year do not agree. */
		DISAGREES

	}

	/**
	 * The ages that are possible.
	 *
	 * @param youngest in whole years
	 * @param oldest in whole years, no less than the youngest
	 */
	public record Window(int youngest, int oldest) {

		boolean overlaps(Window other) {
			return this.youngest <= other.oldest && other.youngest <= this.oldest;
		}

		Window and(Window other) {
			return new Window(Math.max(this.youngest, other.youngest), Math.min(this.oldest, other.oldest));
		}

		private boolean mayBeUnder(int years) {
			return this.oldest < years || this.youngest < years && this.oldest - this.youngest <= WIDEST;
		}

	}

	/**
	 * Reads an age.
	 * @param typed as it came
	 * @param on the day on which it was said
	 */
	public static Age read(String typed, LocalDate on) {
		return new AgeReader(on).read(typed);
	}

	/**
	 * Whether anybody that it speaks of may be younger. Where readings disagree, the
	 * younger one counts.
	 */
	public boolean mayBeUnder(int years) {
		return this.windows.stream().anyMatch(window -> window.mayBeUnder(years));
	}

	@Override
	public String toString() {
		return "Age[hidden]";
	}

}
