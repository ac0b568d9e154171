package org.waymark.desk.language;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.desk.language.LanguageWords.Phrase;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.text.TypedText;

/**
 * Finds words in what staff wrote that they are asked to think about. It only tells:
 * nothing is refused or changed by it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Language {

	private final LanguageWords words;

	Language(LanguageWords words) {
		this.words = words;
	}

	/** The alternatives, each once; empty if there is nothing to think about. */
	public List<String> hints(String text) {
		String said = TypedText.words(text);
		return this.words.all().stream().filter(phrase -> in(said, phrase)).map(Phrase::hint).toList();
	}

	List<Phrase> all() {
		return this.words.all();
	}

	private static boolean in(String said, Phrase phrase) {
		return phrase.words().stream().anyMatch(words -> said.contains(TypedText.words(words)));
	}

}
