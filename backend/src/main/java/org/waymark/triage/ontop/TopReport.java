package org.waymark.triage.ontop;

import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;

/**
 * A report that may be put on top.
 *
 * @param id its id
 * @param reference its reference
 * @param closed whether it is closed, and stands on no list of open ones
 * @param top whether it stands on top
 */
record TopReport(ReportId id, ReportReference reference, boolean closed, boolean top) {

	/** Whether this is there to be done, as things stand. */
	boolean fits(TopAct act) {
		return !this.closed && this.top == (act == TopAct.UNDO);
	}

}
