package org.waymark.site.report;

import java.util.List;
import java.util.Optional;

import org.waymark.site.Draft;

/**
 * The order of the questions, and where to go from here. Knows answers, not pages: what a
 * door asks is a list.
 */
public final class Journey {

	public static final String BEFORE = "/report";

	public static final String CHECK = "/report/check";

	private final List<Question> questions;

	public Journey(List<Question> questions) {
		this.questions = List.copyOf(questions);
	}

	/** What anybody is asked who is worried about a child. */
	public static Journey ofThePublic() {
		return new Journey(List.of(new NowQuestion(), new StoryQuestion(), new SignsQuestion(), new YouQuestion()));
	}

	public List<Question> questions() {
		return this.questions;
	}

	/** The question whose page is at this path. */
	public Question at(String path) {
		return this.questions.stream()
			.filter(question -> question.path().equals(path))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No question is at " + path));
	}

	/** The first question that must be answered and is not; empty when all are. */
	public Optional<Question> firstUnanswered(Draft draft) {
		return asked(draft).stream().filter(question -> waits(question, draft)).findFirst();
	}

	/** Whether everything before this question that must be answered is. */
	public boolean mayVisit(Question question, Draft draft) {
		return before(question, draft).stream().noneMatch(earlier -> waits(earlier, draft));
	}

	/**
	 * Where to go after an answer to this question was kept: to the page between, if its
	 * answer calls for one, else to the next question without an answer (a skipped one
	 * has an empty answer), else to the check. Whoever changes one answer at the end thus
	 * comes straight back.
	 */
	public String after(Question question, Draft draft) {
		return question.interlude(draft.answer(question.name())).orElseGet(() -> onwards(question, draft));
	}

	/** As {@link #after}, from the page between. */
	public String onwards(Question question, Draft draft) {
		return asked(draft).stream()
			.filter(next -> waits(next, draft) || isAfter(next, question) && !draft.answered(next.name()))
			.findFirst()
			.map(Question::path)
			.orElse(CHECK);
	}

	/** Where "Back" leads from this question. */
	public String back(Question question, Draft draft) {
		List<Question> before = before(question, draft);
		return before.isEmpty() ? BEFORE : backTo(before.get(before.size() - 1), draft);
	}

	/** Where "Back" leads from the check. */
	public String backFromCheck(Draft draft) {
		List<Question> asked = asked(draft);
		return backTo(asked.get(asked.size() - 1), draft);
	}

	private static String backTo(Question question, Draft draft) {
		return question.interlude(draft.answer(question.name())).orElse(question.path());
	}

	private static boolean waits(Question question, Draft draft) {
		return question.mandatory() && !draft.answered(question.name());
	}

	private boolean isAfter(Question one, Question other) {
		return this.questions.indexOf(one) > this.questions.indexOf(other);
	}

	private List<Question> before(Question question, Draft draft) {
		return asked(draft).stream().filter(earlier -> isAfter(question, earlier)).toList();
	}

	private List<Question> asked(Draft draft) {
		return this.questions.stream().filter(question -> question.asked(draft)).toList();
	}

}
