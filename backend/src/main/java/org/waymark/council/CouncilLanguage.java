package org.waymark.council;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.desk.LanguageWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;

/** Hands the council's list of words to the desk. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilLanguage implements LanguageWords {

	private final Council council;

	CouncilLanguage(Council council) {
		this.council = council;
	}

	@Override
	public List<Phrase> all() {
		return this.council.language().stream().map(phrase -> new Phrase(phrase.words(), phrase.hint())).toList();
	}

}
