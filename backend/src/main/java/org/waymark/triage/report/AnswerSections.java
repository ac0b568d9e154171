package org.waymark.triage.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.cases.GivenAnswer;
import org.waymark.desk.QuestionWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.Door;
import org.waymark.triage.report.ReportPage.Line;
import org.waymark.triage.report.ReportPage.Section;

/** Puts answers under the questions that the reporter read, in the same order. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class AnswerSections {

	private final QuestionWords words;

	AnswerSections(QuestionWords words) {
		this.words = words;
	}

	/** The answers of a report, one section for each question. */
	public List<Section> sections(Door door, List<GivenAnswer> answers) {
		Map<String, List<GivenAnswer>> questions = new LinkedHashMap<>();
		answers
			.forEach(answer -> questions.computeIfAbsent(answer.question(), question -> new ArrayList<>()).add(answer));
		return questions.values().stream().map(those -> section(door, those)).toList();
	}

	/**
	 * Each answer with what was asked, the question itself where the input has no name.
	 */
	Stream<Line> lines(Door door, List<GivenAnswer> answers) {
		return answers.stream().map(answer -> {
			Asked asked = Asked.of(door, answer);
			return new Line(label(asked, answer).orElseGet(() -> this.words.question(asked.door(), asked.question())),
					value(asked, answer));
		});
	}

	private Section section(Door door, List<GivenAnswer> answers) {
		Asked asked = Asked.of(door, answers.get(0));
		List<String> chosen = new ArrayList<>();
		List<String> words = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		answers.forEach(answer -> label(asked, answer).ifPresentOrElse(
				label -> lines.add(new Line(label, value(asked, answer))),
				() -> (answer.coded() ? chosen : words).add(value(asked, answer))));
		return new Section(this.words.question(asked.door(), asked.question()), chosen, words, lines);
	}

	private Optional<String> label(Asked asked, GivenAnswer answer) {
		String input = this.words.input(asked.door(), asked.question(), answer.input());
		String numbered = (answer.set() == 0) ? input : answer.set() + ". " + input;
		return Optional.of(numbered).filter(label -> !label.isEmpty());
	}

	private String value(Asked asked, GivenAnswer answer) {
		return answer.values()
			.stream()
			.map(value -> answer.coded() ? this.words.option(asked.door(), asked.question(), answer.input(), value)
					: value)
			.collect(Collectors.joining("\n"));
	}

	/** Which question it was, and at which door. */
	private record Asked(Door door, String question) {

		static Asked of(Door door, GivenAnswer answer) {
			int stop = answer.question().indexOf('.');
			return (stop < 0) ? new Asked(door, answer.question())
					: new Asked(Door.of(answer.question().substring(0, stop).toUpperCase(Locale.ROOT)),
							answer.question().substring(stop + 1));
		}

	}

}
