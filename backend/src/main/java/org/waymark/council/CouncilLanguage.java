package org.waymark.council;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.desk.language.LanguageWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/** Hands the council's list of words to the desk, as {@code language.yaml} says now. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilLanguage implements LanguageWords {

	private static final String FILE = "language.yaml";

	private final CurrentContent<List<Phrase>> current;

	CouncilLanguage(ContentFiles files) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> List.of(own.read(FILE, Phrase[].class)));
	}

	@Override
	public List<Phrase> all() {
		return this.current.get();
	}

}
