package org.waymark.triage.report;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.waymark.decisions.ActionFormPage;
import org.waymark.decisions.DecisionPage.ChildPart;
import org.waymark.decisions.DecisionPage.OutcomePart;
import org.waymark.decisions.DecisionPage.Paper;
import org.waymark.decisions.DecisionPage.PersonPart;
import org.waymark.linking.earlier.EarlierPage.Part;
import org.waymark.triage.ownership.ReportSidebar;
import org.waymark.triage.report.ReportPage.Section;

/**
 * One report as a file for another system: codes and instants (UTC) where a machine needs
 * them, and all words in the language of the desk. Fields are only ever added; a change
 * of meaning takes a new version.
 * <p>
 * The parts are those of this code alone. In the file all their fields stand side by
 * side, in this order.
 *
 * @param schema the version, now 1
 * @param summary the report in codes
 * @param times what was due when, and what was done when
 * @param concern what the reporter said
 * @param subjects whom it names
 * @param decision what was written down about the decision
 * @param earlier reports that it is linked with
 * @param timeline the acts, newest first
 * @param reporter the reporter; null unless released
 * @param made when this file was made and by whom
 */
record RecordFile(int schema, @JsonUnwrapped Summary summary, @JsonUnwrapped Times times,
		@JsonUnwrapped Concern concern, @JsonUnwrapped Subjects subjects, @JsonUnwrapped Decision decision,
		List<Earlier> earlier, List<ReportSidebar.Entry> timeline, @Nullable List<ReportPage.Line> reporter,
		String made) {

	@Override
	public String toString() {
		return "RecordFile[hidden]";
	}

	/**
	 * The report in codes.
	 *
	 * @param reference ten characters
	 * @param kind {@code CHILD}, {@code PLACE} or {@code ADVICE}
	 * @param received when it came
	 * @param rating code, or empty
	 * @param rules codes of the safety rules that fired
	 * @param area {@code INSIDE}, {@code OUTSIDE} or {@code UNKNOWN}
	 */
	record Summary(String reference, String kind, Instant received, String rating, List<String> rules, String area) {

	}

	/**
	 * The times of a report.
	 *
	 * @param statutoryDue when a decision is due by law, or null
	 * @param ratingDue when its rating is due, or null
	 * @param decided when every child had an outcome, or null
	 * @param closed when it was closed, or null
	 */
	record Times(@Nullable Instant statutoryDue, @Nullable Instant ratingDue, @Nullable Instant decided,
			@Nullable Instant closed) {

	}

	/**
	 * The reporter's words.
	 *
	 * @param wish their wish about their name
	 * @param reported the concern, question by question; null if it does not open
	 */
	record Concern(String wish, @Nullable List<Section> reported) {

		@Override
		public String toString() {
			return "Concern[hidden]";
		}

	}

	/**
	 * The people whom a report names.
	 *
	 * @param children the children on record, with the outcomes of each
	 * @param people other people
	 */
	record Subjects(List<Child> children, List<PersonPart> people) {

		@Override
		public String toString() {
			return "Subjects[hidden]";
		}

	}

	/**
	 * The papers of a decision.
	 *
	 * @param decisionRecord the minimum decision record
	 * @param reporterTold whether the reporter was told
	 * @param keyWorker the key worker named after the hand-off; null if there is none
	 */
	record Decision(Paper decisionRecord, Paper reporterTold, @Nullable Paper keyWorker) {

		@Override
		public String toString() {
			return "Decision[hidden]";
		}

	}

	/**
	 * A child.
	 *
	 * @param id random, the same in every file of this report
	 */
	record Child(String id, String name, List<ActionFormPage.Line> known, List<Outcome> outcomes) {

		static Child of(ChildPart child) {
			return new Child(child.id(), child.name(), child.lines(),
					child.outcomes().stream().map(Outcome::of).toList());
		}

		@Override
		public String toString() {
			return "Child[hidden]";
		}

	}

	/**
	 * A report that this one is linked with. The reason for the link stays at the hub: it
	 * speaks of the other report as well.
	 *
	 * @param reference in two groups
	 * @param received when it came, in words
	 */
	record Earlier(String reference, String received) {

		static Earlier of(Part part) {
			return new Earlier(part.reference(), part.received());
		}

	}

	/**
	 * Something that was decided for a child.
	 *
	 * @param code of it
	 * @param outcome the same in words
	 * @param state what became of it, in words
	 * @param by who decided it and when
	 * @param details why, which agency was told, and what came after
	 */
	record Outcome(String code, String outcome, String state, String by, List<ActionFormPage.Line> details) {

		static Outcome of(OutcomePart outcome) {
			return new Outcome(outcome.code(), outcome.words(), outcome.state(), outcome.by(), outcome.lines());
		}

		@Override
		public String toString() {
			return "Outcome[hidden]";
		}

	}

}
