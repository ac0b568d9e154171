package org.waymark.desk.language;

import java.util.List;

/** Words that staff are asked to think about while they write. */
public interface LanguageWords {

	/** All of them. */
	List<Phrase> all();

	/**
	 * Some that mean the same.
	 *
	 * @param words in small letters, words or phrases
	 * @param hint what to say instead
	 */
	record Phrase(List<String> words, String hint) {

		public Phrase {
			words = List.copyOf(words);
		}

	}

}
