package org.waymark.decisions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.decisions.ActionType.Question;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.linking.SchoolRegister;
import org.waymark.site.text.TypedText;

/**
 * The answers of a form, by question; kept as an encrypted document.
 *
 * @param given the answers as typed
 */
record ActionAnswers(Map<String, List<String>> given) {

	private static final int LONGEST = 4000;

	static final ActionAnswers NONE = new ActionAnswers(Map.of());

	/** Takes what belongs to the task out of a form, and nothing else. */
	static ActionAnswers of(ActionType task, Typed typed) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (Question question : task.questions()) {
			given.put(question.name(), (question.kind() == Question.Kind.SOME) ? typed.all(question.name())
					: List.of(TypedText.stripped(typed.one(question.name()))));
		}
		return new ActionAnswers(given);
	}

	List<String> all(String question) {
		return this.given.getOrDefault(question, List.of());
	}

	String one(String question) {
		return all(question).stream().findFirst().orElse("");
	}

	/** The same with one more, or another in its place. */
	ActionAnswers with(String question, List<String> answer) {
		Map<String, List<String>> all = new LinkedHashMap<>(this.given);
		all.put(question, answer);
		return new ActionAnswers(all);
	}

	/** Which school it is stays said while the school is the same. */
	ActionAnswers after(ActionAnswers before) {
		List<String> said = before.all(SchoolRegister.SAID);
		return (said.isEmpty() || !before.one("school").equals(one("school"))) ? this : with(SchoolRegister.SAID, said);
	}

	/** The faults first, in the order of the page. */
	List<Fault> faults(ActionType task, Outcomes outcomes) {
		return task.questions().stream().flatMap(question -> fault(task, question, outcomes)).toList();
	}

	private Stream<Fault> fault(ActionType task, Question question, Outcomes outcomes) {
		String asked = task + "." + question.name();
		return switch (question.kind()) {
			case ONE -> left(question) || question.choices().contains(one(question.name())) ? Stream.empty()
					: Stream.of(new Fault(question.name(), asked));
			case SOME -> left(question) || fits(question, outcomes) ? Stream.empty()
					: Stream.of(new Fault(question.name(), asked));
			case LINE, TEXT -> words(question, asked);
		};
	}

	private boolean left(Question question) {
		return !question.needed() && all(question.name()).stream().allMatch(String::isEmpty);
	}

	private boolean fits(Question question, Outcomes outcomes) {
		Collection<String> known = question.choices().isEmpty() ? outcomes.codes() : question.choices();
		return !all(question.name()).isEmpty() && known.containsAll(all(question.name()));
	}

	private Stream<Fault> words(Question question, String asked) {
		String words = one(question.name());
		if (question.needed() && words.isEmpty()) {
			return Stream.of(new Fault(question.name(), asked));
		}
		return TypedText.isLonger(words, LONGEST) ? Stream.of(new Fault(question.name(), "TOO_LONG")) : Stream.empty();
	}

	@Override
	public String toString() {
		return "Answers[hidden]";
	}

}
