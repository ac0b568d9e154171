package org.waymark.site.figures;

import java.util.List;

import org.waymark.site.figures.ReleasedFigures.Release;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * All published figures.
 *
 * @param frame around it
 * @param releases the newest first
 */
record FiguresListPage(Frame frame, List<Release> releases) {

	public Messages text() {
		return this.frame.text();
	}

}
