package org.waymark.site.councilfinder;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.ErrorLink;
import org.waymark.site.page.Frame;

/**
 * The page that asks where it is.
 *
 * @param frame around it
 * @param typed what was typed before, or empty
 * @param error why the rules could not tell, or null
 */
record CouncilFinderPage(Frame frame, String typed, @Nullable String error) {

	public List<ErrorLink> errors() {
		return (this.error != null) ? List.of(new ErrorLink(CouncilFinderController.WHERE, this.error)) : List.of();
	}

	@Override
	public String toString() {
		return "ElsewherePage[hidden]";
	}

}
