package org.waymark.site.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.site.questions.QuestionPart.Help;
import org.waymark.site.report.EachOf;
import org.waymark.site.wording.Wording;

/** Puts what is said round a question to its inputs. */
@Component
public class QuestionParts {

	private static final int MOST = 12;

	private final Wording wording;

	private final Forms forms;

	QuestionParts(Wording wording, Forms forms) {
		this.wording = wording;
		this.forms = forms;
	}

	public QuestionPart of(QuestionView asked) {
		Help help = new Help(find(asked, "help").orElse(""), numbered(asked, "help."), texts(asked, "note"));
		return new QuestionPart(this.wording.text(asked.door(), asked.question(), "question"), leads(asked),
				find(asked, "device").orElse(""), this.forms.of(asked), help, asked.question().folded());
	}

	private List<String> leads(QuestionView asked) {
		Stream<String> introductions = asked.question()
			.inputs()
			.stream()
			.filter(EachOf.class::isInstance)
			.flatMap(input -> this.wording.introduction(((EachOf) input).list()).stream());
		return Stream.concat(texts(asked, "lead").stream(), introductions).toList();
	}

	/** The text under a key, then those under the key with 2, 3 and so on. */
	private List<String> texts(QuestionView asked, String key) {
		return Stream.concat(find(asked, key).stream(), numbered(asked, key + ".").stream()).toList();
	}

	private List<String> numbered(QuestionView asked, String key) {
		return IntStream.rangeClosed(1, MOST)
			.mapToObj(number -> find(asked, key + number))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<String> find(QuestionView asked, String key) {
		return this.wording.find(asked.code(), asked.name(), key);
	}

}
