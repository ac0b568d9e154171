package org.waymark.directory.letters;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/** The half-terms, as {@code school-letters.yaml} says now. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LetterDays {

	private static final String FILE = "school-letters.yaml";

	private final CurrentContent<HalfTerms> current;

	LetterDays(ContentFiles files) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> own.read(FILE, Shape.class).read());
	}

	HalfTerms now() {
		return this.current.get();
	}

	/** The shape of the file. */
	record Shape(List<String> halfTerms) {

		private HalfTerms read() {
			return new HalfTerms(this.halfTerms.stream().map(day -> MonthDay.parse("--" + day)).toList());
		}

	}

}
