package org.waymark.site.figures;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.waymark.site.figures.ReleasedFigures.Release;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * The figures of a quarter: this page is the release.
 *
 * @param frame around it
 * @param said why there is no PDF now, or empty
 */
record PublicFiguresPage(Frame frame, Release release, String said) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	public Messages text() {
		return this.frame.text();
	}

	/** When they were let go. */
	public String day() {
		return DAY.format(this.release.day());
	}

	/** Where its files are. */
	public String path() {
		return PublicFiguresController.PATH + "/" + this.release.quarter();
	}

}
