package org.waymark.site.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plain page that says why something cannot be shown, and what to do.
 *
 * @param frame around it; its title is the heading too
 * @param paragraphs what it says
 * @param action words of a link onwards, or null
 * @param href where the link leads
 */
record NoticePage(Frame frame, List<String> paragraphs, @Nullable String action, String href) {

	public NoticePage {
		paragraphs = List.copyOf(paragraphs);
	}

}
