package org.waymark.statistics.disclosure;

import java.util.Map;
import java.util.TreeMap;

import org.waymark.statistics.disclosure.PublishedCell.NotApplicable;
import org.waymark.statistics.disclosure.PublishedCell.Number;
import org.waymark.statistics.disclosure.PublishedCell.Suppressed;

/**
 * What becomes of a count of people. The threshold and the rounding look at the noisy
 * count, never at the true one.
 */
public enum Rounding {

	/** For every table of a quarter. */
	TENS(10, 10),
	/** For tables of a year, which a record stays in for longer. */
	TWENTY_FIVES(15, 25),
	/** Where a council accepts to give more away: the total, and the total by kind. */
	FIVES(6, 5);

	private final int below;

	private final int step;

	Rounding(int below, int step) {
		this.below = below;
		this.step = step;
	}

	/** Fewer than this are hidden, none included. */
	public int below() {
		return this.below;
	}

	/** A shown number is a multiple of this. */
	public int step() {
		return this.step;
	}

	/**
	 * What is shown.
	 * @param count the true count
	 * @param cellKey the sum of the keys of its records
	 */
	PublishedCell cell(int count, int cellKey) {
		return noisy((count == 0) ? 0 : count + Noise.of(cellKey));
	}

	private PublishedCell noisy(int noisy) {
		return (noisy < this.below) ? new Suppressed(this.below)
				: new Number((noisy + this.step / 2) / this.step * this.step, this.step);
	}

	/**
	 * Reads what was shown.
	 * @throws IllegalArgumentException for a number that is not rounded so
	 */
	public PublishedCell read(String symbol) {
		if (symbol.equals(Suppressed.SYMBOL)) {
			return new Suppressed(this.below);
		}
		return symbol.equals(NotApplicable.SYMBOL) ? new NotApplicable()
				: new Number(Integer.parseInt(symbol), this.step);
	}

	/** Everything that a true count may be shown as, with the chance of each. */
	public Map<String, Double> chances(int count) {
		Map<String, Double> chances = new TreeMap<>();
		if (count == 0) {
			chances.put(noisy(0).symbol(), 1.0);
			return chances;
		}
		for (int noise = -Noise.MOST; noise <= Noise.MOST; noise++) {
			chances.merge(noisy(count + noise).symbol(), Noise.chance(noise), Double::sum);
		}
		return chances;
	}

	/** The smallest true count that may be shown so. */
	int lowest(PublishedCell cell) {
		return cell.number().isEmpty() ? 0
				: Math.max(this.below, cell.number().getAsInt() - this.step / 2) - Noise.MOST;
	}

	/** The largest true count that may be shown so. */
	int highest(PublishedCell cell) {
		int noisy = cell.number().isEmpty() ? this.below - 1 : cell.number().getAsInt() + (this.step + 1) / 2 - 1;
		return noisy + Noise.MOST;
	}

}
