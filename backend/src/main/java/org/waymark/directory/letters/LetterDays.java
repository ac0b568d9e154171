package org.waymark.directory.letters;

import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
	record Shape(List<String> halfTerms, @Nullable String yearly) {

		private static final String SEPTEMBER = "09-08";

		private HalfTerms read() {
			return new HalfTerms(this.halfTerms.stream().map(Shape::day).toList(),
					day(Objects.requireNonNullElse(this.yearly, SEPTEMBER)));
		}

		private static MonthDay day(String monthAndDay) {
			return MonthDay.parse("--" + monthAndDay);
		}

	}

}
