package org.waymark.triage.report;

import java.util.List;
import java.util.Optional;

import org.waymark.decisions.Summaries.Summary;
import org.waymark.desk.Banner;
import org.waymark.desk.Clock;
import org.waymark.linking.Found;
import org.waymark.linking.earlier.EarlierPage.Part;
import org.waymark.staff.DeskFrame;
import org.waymark.triage.ownership.Side;

/**
 * What the template of a report needs.
 *
 * @param frame what stands round it
 * @param facts what is known about the report
 * @param banner what to bear in mind before anybody outside learns of it
 * @param side who has it, and what was done with it
 * @param next what the reader does next
 * @param children how far each child has come
 * @param elsewhere how much there is on its other pages
 * @param others other reports about the same, or perhaps about the same
 * @param concern what was reported; empty when it does not open
 * @param reporter who reported
 */
public record ReportPage(DeskFrame frame, Facts facts, Banner banner, Side side, Next next, List<Summary> children,
		List<Elsewhere> elsewhere, Others others, Optional<Concern> concern, Reporter reporter) {

	@Override
	public String toString() {
		return "ReportPage[hidden]";
	}

	/**
	 * What the reader does next.
	 *
	 * @param words of the button, or empty where there is nothing of theirs to do
	 * @param address it leads to
	 * @param late that agencies have not answered in time, or empty
	 */
	public record Next(String words, String address, String late) {

	}

	/**
	 * What is known about a report.
	 *
	 * @param reference in two groups
	 * @param rated whether a person has rated it
	 * @param rating how, in words
	 * @param colour what the words are shown on; empty where it was not rated
	 * @param closed when it was closed, or empty
	 * @param urgent whether it is to be read first
	 * @param why the safety rules that fired
	 * @param received when it came
	 * @param receivedMachine the same as an ISO 8601 instant
	 * @param clocks what is due
	 * @param wish what the reporter wished about their name
	 * @param lane where it waits
	 * @param kind what it is about
	 * @param area whether it is about the council's own area
	 * @param kept that it is kept to named people, or empty
	 * @param assurance what the checks at the door made of it
	 * @param reasons their reasons
	 */
	public record Facts(String reference, boolean rated, String rating, String colour, String closed, boolean urgent,
			List<String> why, String received, String receivedMachine, List<Clock> clocks, String wish, String lane,
			String kind, String area, String kept, String assurance, List<String> reasons) {

	}

	/**
	 * What was reported: every answer, in the order of the pages that asked.
	 *
	 * @param sections one for each question that was answered
	 * @param overLong whether an answer is longer than its page advised
	 */
	public record Concern(List<Section> sections, boolean overLong) {

		@Override
		public String toString() {
			return "Concern[hidden]";
		}

	}

	/**
	 * A question that was answered.
	 *
	 * @param question as the reporter read it
	 * @param chosen options that answer the question itself
	 * @param words the reporter's own words that answer the question itself
	 * @param lines its further answers, each with what was asked
	 */
	public record Section(String question, List<String> chosen, List<String> words, List<Line> lines) {

		@Override
		public String toString() {
			return "Section[hidden]";
		}

	}

	/**
	 * Who reported, as far as it was asked for.
	 *
	 * @param ask address to ask at, where there is something to ask for and the reader
	 * may
	 * @param reason whether the reader has to say why
	 * @param fault what is wrong with that, or empty
	 * @param said what is to be said of the reporter
	 * @param wish what the reporter wished, once shown
	 * @param lines what they left, label and value
	 */
	public record Reporter(Optional<String> ask, boolean reason, Optional<String> fault, String said,
			Optional<String> wish, List<Line> lines) {

		@Override
		public String toString() {
			return "Reporter[hidden]";
		}

	}

	/**
	 * Another page of the report.
	 *
	 * @param heading what it is about
	 * @param said how much there is
	 * @param link words of the link
	 * @param address where it leads
	 */
	public record Elsewhere(String heading, String said, String link, String address) {

	}

	/**
	 * Other reports.
	 *
	 * @param linked those that a person linked it with
	 * @param perhaps those that share something with it
	 */
	public record Others(List<Part> linked, Found perhaps) {

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
