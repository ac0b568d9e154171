package org.waymark.site;

import java.util.List;
import java.util.stream.Collectors;

import org.waymark.site.evidence.BrowserEvidence;
import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

/**
 * A report as the public face hands it in: typed, complete, and as the person wrote it.
 *
 * @param door where the report came in
 * @param concern what it is about
 * @param reporter who reports, as far as they want to say
 * @param arrival how it came, for the checks; says nothing about the person
 */
public record Submission(Door door, Concern concern, Reporter reporter, Arrival arrival) {

	/** The form that was used. */
	public enum Form {

		/** One question a page. */
		JOURNEY,
		/** Everything on one page, for a browser that keeps no cookie. */
		ONE_PAGE

	}

	/**
	 * One answer, exactly as it was given.
	 *
	 * @param question code of the question
	 * @param input code of the input; of one that is repeated, both its group's and its
	 * own, such as {@code people.name}
	 * @param set which repetition, from 1; 0 if it is not repeated
	 * @param coded whether the values are codes of options rather than a person's words
	 * @param values at least one
	 */
	public record Answer(String question, String input, int set, boolean coded, List<String> values) {

		public Answer {
			values = List.copyOf(values);
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
	 * @param overLong names of fields longer than their page advises; kept whole
	 */
	public record Concern(List<Answer> answers, List<String> overLong) {

		public Concern {
			answers = List.copyOf(answers);
			overLong = List.copyOf(overLong);
		}

		/** The story in their own words, whole; empty if there is none. */
		public String story() {
			return this.answers.stream()
				.filter(answer -> answer.input().equals("story"))
				.flatMap(answer -> answer.values().stream())
				.collect(Collectors.joining("\n"));
		}

		@Override
		public String toString() {
			return "Concern[hidden]";
		}

	}

	/**
	 * The reporter.
	 *
	 * @param wish their wish about the name; anonymous unless they chose otherwise
	 * @param name as typed, may be empty
	 * @param phone as typed, may be empty
	 * @param email as typed, may be empty
	 * @param safeContact how and when it is safe to be in touch, and what not to do; may
	 * be empty
	 * @param others their other answers about themselves
	 */
	public record Reporter(Wish wish, String name, String phone, String email, String safeContact,
			List<Answer> others) {

		public static final Reporter ANONYMOUS = new Reporter(Wish.ANONYMOUS, "", "", "", "", List.of());

		public Reporter {
			others = List.copyOf(others);
		}

		@Override
		public String toString() {
			return "Reporter[hidden]";
		}

	}

	/**
	 * How it came.
	 *
	 * @param form which form was used
	 * @param originProven whether the browser showed that the form was our own
	 * @param trail the forms that were sent, the last one included
	 * @param network the network that it came from, coarsely (203.0.113.0/24), or empty;
	 * for counting only, never stored and never logged
	 * @param brought what the last form brought along from the browser
	 */
	public record Arrival(Form form, boolean originProven, VisitTrail trail, String network, BrowserEvidence brought) {

		/** The attribute of a request under which its network is found. */
		public static final String NETWORK = "org.waymark.network";

		public Arrival(Form form, boolean originProven, VisitTrail trail, String network) {
			this(form, originProven, trail, network, BrowserEvidence.NOTHING);
		}

		public Arrival(Form form, boolean originProven) {
			this(form, originProven, VisitTrail.NONE, "");
		}

		@Override
		public String toString() {
			return "Arrival[hidden]";
		}

	}

	/**
	 * The wording of questions and answers, for the readers of a report. A code that no
	 * file knows (any more) is returned as it is, in readable form.
	 */
	public interface Wordings {

		/**
		 * The question as its page asks it.
		 * @param door code of the door, in small letters
		 */
		String question(String door, String question);

		/**
		 * The label of an input of a question; empty if it is the question itself.
		 * @param input its code; if it is repeated, preceded by its group's code and a
		 * full stop
		 */
		String input(String door, String question, String input);

		/** An option in words. */
		String option(String door, String question, String input, String code);

	}

	@Override
	public String toString() {
		return "Submission[hidden]";
	}

}
