package org.waymark.triage.report;

import java.util.List;
import java.util.Optional;

import org.waymark.decisions.DecisionSummaries.Summary;
import org.waymark.desk.Banner;
import org.waymark.desk.Clock;
import org.waymark.linking.MatchingReports;
import org.waymark.linking.earlier.EarlierPage.Part;
import org.waymark.staff.DeskFrame;
import org.waymark.triage.ownership.ReportSidebar;

/**
 * The parameter of the template of a report.
 *
 * @param frame the page's frame
 * @param facts the facts of the report
 * @param banner warnings to read before an outsider learns of it
 * @param side its owner and timeline
 * @param next the reader's next step
 * @param children the progress of each child
 * @param elsewhere how much there is on its other pages
 * @param others other reports about the same, or perhaps about the same
 * @param concern the concern; empty if it does not open
 * @param reporter the reporter
 */
public record ReportPage(DeskFrame frame, Facts facts, Banner banner, ReportSidebar side, Next next,
		List<Summary> children, List<Elsewhere> elsewhere, Others others, Optional<Concern> concern,
		Reporter reporter) {

	@Override
	public String toString() {
		return "ReportPage[hidden]";
	}

	/**
	 * The reader's next step.
	 *
	 * @param words of the button, or empty if they have nothing to do
	 * @param address the page that it leads to
	 * @param late a note that agencies have not answered in time, or empty
	 */
	public record Next(String words, String address, String late) {

	}

	/**
	 * The facts of a report.
	 *
	 * @param reference in two groups
	 * @param rating how it was rated
	 * @param safety what must be read first
	 * @param times when it came, and what is due when
	 * @param subject what it is about
	 * @param standing where it stands
	 * @param wish the reporter's wish about their name
	 * @param checks how it came
	 */
	public record Facts(String reference, Rating rating, Safety safety, Times times, Subject subject, Standing standing,
			String wish, Checks checks) {

	}

	/**
	 * The rating of a report.
	 *
	 * @param given whether a person has rated it
	 * @param words its name
	 * @param colour the colour of its tag; empty if it was not rated
	 * @param hubHours until when red lasts in the hours of the hub, or empty
	 */
	public record Rating(boolean given, String words, String colour, String hubHours) {

	}

	/**
	 * The findings of the safety rules.
	 *
	 * @param urgent whether the report must be read first
	 * @param top whether a manager put it on top
	 * @param why the rules that fired
	 */
	public record Safety(boolean urgent, boolean top, List<String> why) {

	}

	/**
	 * The times of a report.
	 *
	 * @param received when it came
	 * @param machine the same as an ISO 8601 instant
	 * @param clocks its due times
	 * @param closed when it was closed, or empty
	 */
	public record Times(String received, String machine, List<Clock> clocks, String closed) {

	}

	/**
	 * The subject of a report.
	 *
	 * @param kind its name
	 * @param area whether it is about the council's own area
	 */
	public record Subject(String kind, String area) {

	}

	/**
	 * Where a report stands.
	 *
	 * @param lane its lane
	 * @param open whether it is not closed
	 * @param kept a note that it is restricted to named people, or empty
	 */
	public record Standing(String lane, boolean open, String kept) {

	}

	/**
	 * The findings of the checks of the public face.
	 *
	 * @param assurance how sure they are that a person sent it
	 * @param reasons their reasons
	 */
	public record Checks(String assurance, List<String> reasons) {

	}

	/**
	 * The concern: every answer, in the order of the pages that asked.
	 *
	 * @param sections one for each question that was answered
	 * @param overLong whether an answer is longer than its page advised
	 * @param ages what the safety rules made of the ages, where that has to be said
	 */
	public record Concern(List<Section> sections, boolean overLong, List<String> ages) {

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
	 * The reporter, as far as the reader asked for it.
	 *
	 * @param ask address to ask at, if there is something to ask for and the reader may
	 * @param reason whether the reader has to say why
	 * @param fault its fault, or empty
	 * @param said the note about the reporter
	 * @param wish the reporter's wish, once shown
	 * @param lines their details, label and value
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
	 * @param question whether these are about one child; empty where that need not be
	 * asked
	 */
	public record Others(List<Part> linked, MatchingReports perhaps, Optional<String> question) {

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
