package org.waymark.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The council's own content, as it stands now (its files are read again when they
 * change).
 */
public interface Council {

	CouncilProfile profile();

	/** The everyday descriptions that a reporter may tick, in the order of the page. */
	List<Sign> signs();

	/**
	 * Something that people notice, in everyday words.
	 *
	 * @param code what a report carries; never changes its meaning once used
	 * @param text as the reporter reads it, and the desk shows it
	 * @param hint a short example, or null
	 */
	record Sign(String code, String text, @Nullable String hint) {

	}

}
