package org.waymark.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.waymark.site.Submission;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

/**
 * The document sealed for the hub: JSON with a schema version. Its shape is separate from
 * the form, because yesterday's seal must open tomorrow. Fields are only ever added, and
 * a change of meaning takes a new version. It holds each answer once, in the order of the
 * pages, each with the facts that it raises.
 *
 * @param schema the version, now 3
 * @param door the door at which it was sent
 * @param concern the concern
 * @param reporter the reporter
 * @param letterKey the key of letters to the reporter, Base64, which also derives from
 * their code; null if the report is older than letters
 */
public record ReportDocument(int schema, Door door, Concern concern, Reporter reporter, @Nullable String letterKey) {

	/** The version that this application writes. */
	public static final int SCHEMA = 3;

	/** The first version whose answers name their facts. */
	private static final int WITH_FACTS = 3;

	/**
	 * One answer, exactly as it was given.
	 *
	 * @param question code of the question; for another door than the report's, preceded
	 * by that door's code and a full stop
	 * @param input code of the input; if it is repeated, preceded by its group's code and
	 * a full stop
	 * @param set which repetition, from 1; 0 if it is not repeated
	 * @param coded whether the values are codes of options rather than a person's words
	 * @param values at least one
	 * @param raises codes of the facts that it raises; one that nobody knows says nothing
	 */
	public record Answer(String question, String input, int set, boolean coded, List<String> values,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> raises) {

		public Answer {
			raises = Objects.requireNonNullElse(raises, List.of());
		}

		/** An answer whose facts are not known yet. */
		public Answer(String question, String input, int set, boolean coded, List<String> values) {
			this(question, input, set, coded, values, List.of());
		}

		/** Whether it answers a question, at whichever door. */
		boolean isOf(String asked) {
			return this.question.equals(asked) || this.question.endsWith("." + asked);
		}

		Answer raising(Set<SafetyFact> more) {
			Set<String> all = new TreeSet<>(this.raises);
			all.addAll(SafetyFact.codes(more));
			return new Answer(this.question, this.input, this.set, this.coded, this.values, List.copyOf(all));
		}

		@Override
		public String toString() {
			return "Answer[hidden]";
		}

	}

	/**
	 * The concern.
	 *
	 * @param answers all of them, in the order of the pages
	 * @param overLong names of fields longer than their page advises
	 */
	public record Concern(List<Answer> answers, List<String> overLong) {

		@Override
		public String toString() {
			return "Concern[hidden]";
		}

	}

	/**
	 * The reporter.
	 *
	 * @param wish their wish about the name
	 * @param name as typed, may be empty
	 * @param phone as typed, may be empty
	 * @param email as typed, may be empty
	 * @param safeContact how and when it is safe to be in touch, may be empty
	 * @param others their other answers about themselves
	 */
	public record Reporter(Wish wish, String name, String phone, String email, String safeContact,
			List<Answer> others) {

		@Override
		public String toString() {
			return "Reporter[hidden]";
		}

	}

	/** The same, come in at another door. */
	public ReportDocument at(Door other) {
		return new ReportDocument(this.schema, other, this.concern, this.reporter, this.letterKey);
	}

	/** Whether its answers name their facts; those of older versions do not. */
	public boolean statesFacts() {
		return this.schema >= WITH_FACTS;
	}

	/** The facts of all its answers. */
	public Set<SafetyFact> facts() {
		return SafetyFact.all(this.concern.answers()
			.stream()
			.flatMap(answer -> answer.raises().stream())
			.collect(Collectors.toSet()));
	}

	/** The same report with more facts for its coded answers. Words raise nothing. */
	public ReportDocument raising(Function<Answer, Set<SafetyFact>> more) {
		List<Answer> answers = this.concern.answers()
			.stream()
			.map(answer -> answer.coded() ? answer.raising(more.apply(answer)) : answer)
			.toList();
		return new ReportDocument(this.schema, this.door, new Concern(answers, this.concern.overLong()), this.reporter,
				this.letterKey);
	}

	/** Codes that were chosen in an input, wherever it was asked; none if none was. */
	public List<String> codes(String input) {
		return values(input, true).toList();
	}

	/** The text of an input, whole, in every repetition of it. */
	public List<String> words(String input) {
		return values(input, false).toList();
	}

	/** The text of an input of one question, at whichever door it was asked. */
	public List<String> words(String question, String input) {
		return this.concern.answers()
			.stream()
			.filter(answer -> !answer.coded() && answer.input().equals(input) && answer.isOf(question))
			.flatMap(answer -> answer.values().stream())
			.toList();
	}

	private Stream<String> values(String input, boolean coded) {
		return this.concern.answers()
			.stream()
			.filter(answer -> answer.coded() == coded && answer.input().equals(input))
			.flatMap(answer -> answer.values().stream());
	}

	static ReportDocument of(Submission submission, String letterKey) {
		Submission.Concern said = submission.concern();
		Submission.Reporter who = submission.reporter();
		return new ReportDocument(SCHEMA, submission.door(), new Concern(answers(said.answers()), said.overLong()),
				new Reporter(who.wish(), who.name(), who.phone(), who.email(), who.safeContact(),
						answers(who.others())),
				letterKey);
	}

	private static List<Answer> answers(List<Submission.Answer> given) {
		return given.stream()
			.map(answer -> new Answer(answer.question(), answer.input(), answer.set(), answer.coded(), answer.values()))
			.toList();
	}

	@Override
	public String toString() {
		return "ReportDocument[hidden]";
	}

}
