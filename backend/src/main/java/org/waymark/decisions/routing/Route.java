package org.waymark.decisions.routing;

import java.util.List;

/**
 * A line of the table.
 *
 * @param to codes of the outcomes that it suggests; empty where it says that none is
 * suggested
 * @param when what the facts must be
 * @param otherwise whether it is taken only where no line before it is
 * @param why its reason, in words
 * @param examples cases that it must answer, alone or with others
 */
public record Route(List<String> to, Condition when, boolean otherwise, String why, List<Facts> examples) {

	boolean fits(Facts facts) {
		return this.when.fits(facts);
	}

}
