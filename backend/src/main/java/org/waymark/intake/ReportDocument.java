package org.waymark.intake;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Submission;

/**
 * What is sealed for the hub: one JSON document with a schema version. It is a shape of
 * its own, apart from the form, since what was sealed yesterday must open tomorrow:
 * fields are only ever added, and a change of meaning takes a new version. The answers
 * stand in it once, in the order of the pages; what rules need of them is read from them.
 *
 * @param schema the version, now 2
 * @param door code of the door at which it was sent
 * @param concern what the report says
 * @param reporter who reports
 * @param letterKey the key of letters to the reporter, Base64, which their code gives as
 * well; null where the report came before there were letters
 */
public record ReportDocument(int schema, String door, Concern concern, Reporter reporter, @Nullable String letterKey) {

	/** The version that this application writes. */
	public static final int SCHEMA = 2;

	/**
	 * One answer, exactly as it was given.
	 *
	 * @param question code of the question; of another door than the report's, after that
	 * door's code and a full stop
	 * @param input code of the input; where it is repeated, after its group's and a full
	 * stop
	 * @param set which repetition, from 1; 0 where it is not repeated
	 * @param coded whether the values are codes of options rather than somebody's words
	 * @param values at least one
	 */
	public record Answer(String question, String input, int set, boolean coded, List<String> values) {

		@Override
		public String toString() {
			return "Answer[hidden]";
		}

	}

	/**
	 * What the report says.
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
	 * Who reports.
	 *
	 * @param wish {@code ANONYMOUS}, {@code CONFIDENTIAL}, {@code NAMED}, or
	 * {@code IN_REPORT} where who reports is part of the concern
	 * @param name as typed, may be empty
	 * @param phone as typed, may be empty
	 * @param email as typed, may be empty
	 * @param safeContact how and when it is safe to be in touch, may be empty
	 * @param others what else they answered about themselves
	 */
	public record Reporter(String wish, String name, String phone, String email, String safeContact,
			List<Answer> others) {

		@Override
		public String toString() {
			return "Reporter[hidden]";
		}

	}

	/** The same, come in at another door. */
	public ReportDocument at(String other) {
		return new ReportDocument(this.schema, other, this.concern, this.reporter, this.letterKey);
	}

	/** Codes that were chosen in an input, wherever it was asked; none where none was. */
	public List<String> codes(String input) {
		return values(input, true).toList();
	}

	/** Whether an option was chosen in an input, in any repetition of it. */
	public boolean chose(String input, String code) {
		return codes(input).contains(code);
	}

	/** What was written in an input, whole, in every repetition of it. */
	public List<String> words(String input) {
		return values(input, false).toList();
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
		return new ReportDocument(SCHEMA, submission.door().name(),
				new Concern(answers(said.answers()), said.overLong()), new Reporter(who.wish().name(), who.name(),
						who.phone(), who.email(), who.safeContact(), answers(who.others())),
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
