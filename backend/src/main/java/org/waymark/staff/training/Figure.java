package org.waymark.staff.training;

/**
 * How many of one kind of people have one training that still counts.
 *
 * @param people whom it is about
 * @param training in what
 * @param trained how many of them are
 * @param all how many there are; 0 where nobody has said
 */
public record Figure(People people, Training training, long trained, long all) {

	/** The figure in words. The share is rounded down: 100% is everybody. */
	public String words() {
		return (this.all == 0) ? "Not known"
				: "%d%% (%d of %d)".formatted(100 * this.trained / this.all, this.trained, this.all);
	}

}
