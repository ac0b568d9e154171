package org.waymark.audit;

import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * How far the chain holds.
 *
 * @param last the last good link
 * @param bad the first link that does not hold, or null
 * @param finished whether there is nothing more to read
 */
record ChainVerification(Link last, @Nullable Link bad, boolean finished) {

	static ChainVerification soFar(Link last) {
		return new ChainVerification(last, null, false);
	}

	static ChainVerification whole(Link last) {
		return new ChainVerification(last, null, true);
	}

	static ChainVerification broken(Link last, Link bad) {
		return new ChainVerification(last, bad, true);
	}

	boolean holds() {
		return this.bad == null;
	}

	/** One line for the person who asked. */
	String inWords() {
		if (this.bad == null) {
			return "The audit holds: " + this.last.position() + " entries, the last with digest "
					+ HexFormat.of().formatHex(this.last.digest()) + ".";
		}
		return "The audit does not hold: the first bad entry is number " + this.bad.entry() + " at position "
				+ this.bad.position() + " (changed, removed or out of order). Everything before it holds.";
	}

}
