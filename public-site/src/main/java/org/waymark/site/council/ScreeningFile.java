package org.waymark.site.council;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Council.Screening;

/** The shape of {@code screening-tool.yaml}. */
record ScreeningFile(boolean example, @Nullable String introduction, List<SignRow> questions) {

	ScreeningFile {
		questions = Objects.requireNonNullElse(questions, List.of());
	}

	Screening screening(String file) {
		return new Screening(this.example, this.introduction,
				this.questions.stream().map(question -> question.sign(file)).toList());
	}

}
