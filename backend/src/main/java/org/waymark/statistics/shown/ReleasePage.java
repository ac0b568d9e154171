package org.waymark.statistics.shown;

import java.util.List;

import org.waymark.site.figures.ReleasedFigures;
import org.waymark.staff.DeskFrame;

/**
 * A release.
 *
 * @param frame the page's frame
 * @param code of its quarter
 * @param title its quarter in words
 * @param stage how far it is
 * @param made when it was frozen, for the form
 * @param mine whether the reader made it
 * @param said what became of the last act, or empty
 * @param sentences what to know before reading it
 * @param tables with their charts
 */
record ReleasePage(DeskFrame frame, String code, String title, Stage stage, String made, boolean mine, String said,
		List<String> sentences, List<ReleasedFigures.Table> tables) {

	/** Whether it waits for a second person. */
	boolean draft() {
		return this.stage == Stage.DRAFT;
	}

	/** How far a release is. */
	enum Stage {

		/** It waits for a second person. */
		DRAFT,
		/** It left the hub. */
		LET_GO,
		/** Everybody may read it. */
		PUBLISHED

	}

}
