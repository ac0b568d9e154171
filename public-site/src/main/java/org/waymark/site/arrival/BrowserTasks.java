package org.waymark.site.arrival;

import org.waymark.site.Submission.Form;
import org.waymark.site.terms.Door;

/**
 * Says what the last page of a visit asks of the browser: nothing, unless it is needed.
 */
public interface BrowserTasks {

	/** The task for a door's form of this kind now. */
	BrowserTask at(Door door, Form form);

	/**
	 * Whether a third party's check is offered at all, for the pages that say what is
	 * loaded.
	 */
	boolean outside();

}
