package org.waymark.site.report.doors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;

/** The answers given to the questions of one journey. */
record Given(Journey door, Function<Question, Fields> answer) {

	static Given of(Journey door, Draft draft) {
		return new Given(door, question -> door.answer(question, draft));
	}

	/** Whether one of the questions asks who reports. */
	boolean asksWhoReports() {
		return this.door.questions().stream().anyMatch(Question::aboutReporter);
	}

	/** The answer as one of another door than the one at which the report was sent. */
	Answer elsewhere(Answer answer) {
		return new Answer(this.door.code() + "." + answer.question(), answer.input(), answer.set(), answer.coded(),
				answer.values());
	}

	/** The answers, in the order of the pages. */
	List<Answer> answers(Predicate<Question> which) {
		return answered().filter(which)
			.flatMap(question -> question.answers(this.answer.apply(question)).stream())
			.toList();
	}

	/** Fields that hold more than their page advises. */
	List<String> overLong() {
		return answered()
			.flatMap(question -> question.inputs()
				.stream()
				.flatMap(input -> input.overLong(this.answer.apply(question)).stream()))
			.toList();
	}

	/** Of most doors nothing was answered, and of groups there are many. */
	private Stream<Question> answered() {
		return this.door.pages().stream().filter(question -> !this.answer.apply(question).values().isEmpty());
	}

	/** Whatever was typed about the reporter. */
	Fields reporter() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		this.door.questions()
			.stream()
			.filter(Question::aboutReporter)
			.forEach(question -> values.putAll(this.answer.apply(question).values()));
		return new Fields(values);
	}

	@Override
	public String toString() {
		return "Given[hidden]";
	}

}
