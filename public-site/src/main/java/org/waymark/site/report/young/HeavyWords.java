package org.waymark.site.report.young;

import org.waymark.site.phrases.PhraseList;

/**
 * Finds words by which young people say that they want to die or to hurt themselves. A
 * list that anybody can read, beside the wording of the pages. Here a page of people to
 * talk to follows; the hub reads the report first.
 */
final class HeavyWords {

	private static final PhraseList PHRASES = PhraseList.read("/phrases/heavy-words.yaml");

	private HeavyWords() {
	}

	/** Whether a text holds one of them, however it is spelled, spaced or cased. */
	static boolean in(String text) {
		return PHRASES.in(text);
	}

}
