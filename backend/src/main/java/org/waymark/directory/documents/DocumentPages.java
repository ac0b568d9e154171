package org.waymark.directory.documents;

import java.util.List;

import org.waymark.site.text.TypedText;

/**
 * The text of a document.
 *
 * @param numbered whether its pages have numbers that a reader sees; a web page is one
 * part without
 * @param pages the text of each, in order
 */
record DocumentPages(boolean numbered, List<String> pages) {

	/** More than a long policy has; the rest is not read. */
	static final int MOST_PAGES = 400;

	/** Of all pages together. */
	static final int MOST_CHARACTERS = 2_000_000;

	DocumentPages {
		pages = pages.stream().map(DocumentPages::clean).limit(MOST_PAGES).toList();
	}

	/** PostgreSQL keeps no zero, and nobody quotes one. */
	private static String clean(String text) {
		return text.replace('\u0000', ' ');
	}

	/** Whether there is anything to search. A scanned document has pictures alone. */
	boolean isEmpty() {
		return this.pages.stream().allMatch(TypedText::isBlank);
	}

}
