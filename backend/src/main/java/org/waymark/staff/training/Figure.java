package org.waymark.staff.training;

/**
 * The share of one kind of people whose training in one subject still counts.
 *
 * @param people the kind of people
 * @param training the subject
 * @param trained how many of them are
 * @param all how many there are; 0 if nobody has said
 */
public record Figure(TrainedGroup people, Training training, long trained, long all) {

	/** The figure in words. The share is rounded down: 100% is everybody. */
	public String words() {
		return (this.all == 0) ? "Not known"
				: "%d%% (%d of %d)".formatted(100 * this.trained / this.all, this.trained, this.all);
	}

}
