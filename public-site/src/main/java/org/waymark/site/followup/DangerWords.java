package org.waymark.site.followup;

import org.waymark.site.phrases.PhraseList;

/** Words of a message by which somebody may be in danger now. The hub reads the same. */
final class DangerWords {

	private static final PhraseList PHRASES = PhraseList.read("/phrases/danger-words.yaml");

	private DangerWords() {
	}

	static boolean in(String words) {
		return PHRASES.in(words);
	}

}
