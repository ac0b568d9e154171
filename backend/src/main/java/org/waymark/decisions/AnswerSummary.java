package org.waymark.decisions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.decisions.ActionFormPage.Line;
import org.waymark.decisions.ActionType.Question;
import org.waymark.desk.Words;
import org.waymark.linking.SchoolRegister;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Says what was answered in a form, question by question. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AnswerSummary {

	private final Words words;

	AnswerSummary(Words words) {
		this.words = words;
	}

	/** The answers of a form that was kept, without those that are empty. */
	List<Line> lines(ActionType task, ActionAnswers answers) {
		return Stream
			.concat(task.questions()
				.stream()
				.map(question -> new Line(label(task, question.name()), said(question, answers))),
					(task == ActionType.CHILD) ? registered(answers) : Stream.empty())
			.filter(line -> !line.value().isEmpty())
			.toList();
	}

	/** The school of the register, if a person said which it is. */
	private Stream<Line> registered(ActionAnswers answers) {
		List<String> said = answers.all(SchoolRegister.SAID);
		return said.stream()
			.limit(1)
			.map(urn -> new Line(label(ActionType.SCHOOL, SchoolRegister.SAID),
					(said.size() > 1) ? said.get(1) + " (" + urn + ")" : this.words.of("choice", "register." + urn)));
	}

	/** The same in one run of words. */
	String run(ActionType task, ActionAnswers answers) {
		return lines(task, answers).stream()
			.map(line -> line.label() + ": " + line.value())
			.collect(Collectors.joining("\n"));
	}

	/** The label of a question. */
	String label(ActionType task, String question) {
		return this.words.of("ask", task + "." + question);
	}

	private String said(Question question, ActionAnswers answers) {
		Stream<String> values = answers.all(question.name()).stream().filter(value -> !value.isEmpty());
		return question.choices().isEmpty() ? answers.one(question.name())
				: values.map(value -> this.words.of("choice", question.name() + "." + value))
					.collect(Collectors.joining(", "));
	}

}
