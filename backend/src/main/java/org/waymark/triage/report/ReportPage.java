package org.waymark.triage.report;

import java.util.List;
import java.util.Optional;

import org.waymark.staff.DeskFrame;
import org.waymark.triage.words.Clock;
import org.waymark.triage.work.Side;

/**
 * What the template of a report needs.
 *
 * @param frame what stands round it
 * @param facts what is known about the report
 * @param side who has it, and what was done with it
 * @param concern what was reported; empty when it does not open
 * @param reporter who reported
 */
public record ReportPage(DeskFrame frame, Facts facts, Side side, Optional<Concern> concern, Reporter reporter) {

	@Override
	public String toString() {
		return "ReportPage[hidden]";
	}

	/**
	 * What is known about a report.
	 *
	 * @param reference in two groups
	 * @param urgent whether it is to be read first
	 * @param why the safety rules that fired
	 * @param received when it came
	 * @param receivedMachine the same as an ISO 8601 instant
	 * @param clocks what is due
	 * @param lane where it waits
	 * @param assurance what the checks at the door made of it
	 * @param reasons their reasons
	 */
	public record Facts(String reference, boolean urgent, List<String> why, String received, String receivedMachine,
			List<Clock> clocks, String lane, String assurance, List<String> reasons) {

	}

	/**
	 * What was reported.
	 *
	 * @param danger the answer to "is a child in danger right now?"
	 * @param story the reporter's own words, whole
	 * @param signs what was noticed
	 */
	public record Concern(String danger, String story, List<String> signs) {

		@Override
		public String toString() {
			return "Concern[hidden]";
		}

	}

	/**
	 * Who reported, as far as it was asked for.
	 *
	 * @param ask address to ask at, where there is something to ask for and the reader
	 * may
	 * @param said what is to be said of the reporter
	 * @param wish what the reporter wished, once shown
	 * @param lines what they left, label and value
	 */
	public record Reporter(Optional<String> ask, String said, Optional<String> wish, List<Line> lines) {

		@Override
		public String toString() {
			return "Reporter[hidden]";
		}

	}

	/**
	 * Something that the reporter left.
	 */
	public record Line(String label, String value) {

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

}
