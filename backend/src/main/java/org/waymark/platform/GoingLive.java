package org.waymark.platform;

/**
 * Remembers, in the database, that a face has once started in live mode with every check
 * passed.
 */
public interface GoingLive {

	/**
	 * Whether it did; may block.
	 * @return true as well when the database does not answer: then nobody can tell, and
	 * the route stays open
	 */
	boolean happened();

	/** Writes it down; may block. A failure is logged and tried at the next start. */
	void note();

}
