package org.waymark.site.schools.figures;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;
import org.waymark.site.schools.PublishedFigures;

/**
 * The figures of the directory.
 *
 * @param frame around it
 * @param day on which they were counted, in words
 */
record ShownFiguresPage(Frame frame, String day, PublishedFigures figures) {

	public Messages text() {
		return this.frame.text();
	}

}
