package org.waymark.site.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import org.waymark.site.Fields;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Answer;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Concern;
import org.waymark.site.Submission.Form;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.common.CallerQuestion;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.report.doors.Submissions;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;

/**
 * The answers of a caller to whom staff read the questions of a door.
 *
 * @param door the door that fits the caller
 * @param given the typed answers, valid or not
 */
public record Interview(Journey door, Fields given) {

	/**
	 * The part of the public's required answers without which staff store nothing. A
	 * caller who rings off after three sentences has still told that much.
	 */
	private static final Set<String> NEEDED = Set.of("danger", "low", "story", "wish");

	/** Codes of the doors for callers, in capitals. */
	public static List<String> doors() {
		return Doors.all().stream().map(journey -> journey.door().name()).toList();
	}

	/**
	 * The interview of a form that was sent.
	 * @param code of the door, in capitals; the first if there is no such door
	 */
	public static Interview of(String code, MultiValueMap<String, String> sent) {
		Journey door = Doors.all()
			.stream()
			.filter(journey -> journey.door().name().equals(code))
			.findFirst()
			.orElse(Doors.all().get(0));
		Interview empty = new Interview(door, Fields.NONE);
		return new Interview(door, FormFields.of(sent, empty.questions()));
	}

	/** The questions to the caller, then those of the door. */
	List<Question> questions() {
		return Stream
			.concat(Stream.of(CallerQuestion.at(this.door.door())),
					this.door.questions().stream().map(Question::toldToStaff))
			.toList();
	}

	/** The faults before it can be stored. */
	Map<Question, List<Problem>> problems() {
		Map<Question, List<Problem>> problems = new LinkedHashMap<>();
		questions().forEach(question -> problems.put(question,
				question.problems(this.given).stream().filter(problem -> counts(question, problem)).toList()));
		return problems;
	}

	private static boolean counts(Question question, Problem problem) {
		return question instanceof CallerQuestion || NEEDED.contains(problem.field())
				|| !problem.wording().endsWith(".empty");
	}

	/** Code of the door, in capitals. */
	public String code() {
		return this.door.door().name();
	}

	/**
	 * Whether a child is named, reports or suffers, or a person under 18 is mentioned.
	 */
	public boolean aboutSomebodyUnder18() {
		return this.door.door() == Door.YOUNG || submission().concern()
			.answers()
			.stream()
			.anyMatch(answer -> answer.input().startsWith("children.") || says(answer, "people.age", "under-18")
					|| raises(answer, SafetyFact.REPORTER_IS_CHILD) || aChildSuffers(answer));
	}

	/**
	 * At the door about the past the caller is an adult, so these answers name no child.
	 */
	private boolean aChildSuffers(Answer answer) {
		return this.door.door() != Door.PAST
				&& (raises(answer, SafetyFact.WANTS_TO_DIE) || raises(answer, SafetyFact.CHILD_HURT));
	}

	/** Whether it does by the questions themselves, whatever the council's lists say. */
	private boolean raises(Answer answer, SafetyFact fact) {
		return questions().stream()
			.flatMap(question -> question.inputs().stream())
			.flatMap(input -> input.raisings(list -> List.of()).stream())
			.anyMatch(raising -> raising.chosen(answer.input(), answer.values()) && raising.facts().contains(fact));
	}

	private static boolean says(Answer answer, String input, String option) {
		return answer.input().equals(input) && answer.values().contains(option);
	}

	/** The report, as if it had come in at the door itself. */
	public Submission submission() {
		Submission told = Submissions.ofOnePage(this.door, this.given, new Arrival(Form.ONE_PAGE, true));
		List<Answer> answers = Stream
			.concat(CallerQuestion.at(this.door.door()).answers(this.given).stream(), told.concern().answers().stream())
			.toList();
		return new Submission(told.door(), new Concern(answers, told.concern().overLong()), told.reporter(),
				told.arrival());
	}

	@Override
	public String toString() {
		return "Interview[hidden]";
	}

}
