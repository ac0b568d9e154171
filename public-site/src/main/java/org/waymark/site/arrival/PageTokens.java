package org.waymark.site.arrival;

/**
 * Marks that stand in every form of the journey, so that what comes back can show that a
 * page of ours was opened, and when. Nobody else can make one.
 */
public interface PageTokens {

	/** A mark for a page that is being made now: short text, never the same twice. */
	String fresh();

}
