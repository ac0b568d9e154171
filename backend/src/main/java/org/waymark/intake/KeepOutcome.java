package org.waymark.intake;

import java.util.Optional;

import org.waymark.site.Draft;

/**
 * How keeping a draft ended.
 *
 * @param draft what is kept now; empty when the visit is over
 */
record KeepOutcome(Optional<Draft> draft) {

	static final KeepOutcome OVER = new KeepOutcome(Optional.empty());

	static KeepOutcome kept(Draft draft) {
		return new KeepOutcome(Optional.of(draft));
	}

}
