package org.waymark.decisions;

import java.util.List;
import java.util.Map;

import org.waymark.decisions.ActionFormPage.Line;
import org.waymark.decisions.DecisionSummaries.Dossier;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template about the decision of a report.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param mine whether the reader owns it and it is open
 * @param closed whether it is closed
 * @param steps the steps that remain before closing, in order
 * @param dossier everything on record about its children and people
 * @param hints better wording for some words of the decision record, by the label of its
 * lines
 */
public record DecisionPage(DeskFrame frame, String reference, String address, boolean mine, boolean closed,
		List<Step> steps, Dossier dossier, Map<String, List<String>> hints) {

	@Override
	public String toString() {
		return "DecisionPage[hidden]";
	}

	/**
	 * A step still to be done.
	 *
	 * @param words the step
	 * @param address the page for it, or empty if it is for another person
	 */
	public record Step(String words, String address) {

		@Override
		public String toString() {
			return "Step[hidden]";
		}

	}

	/**
	 * A child.
	 *
	 * @param id its id
	 * @param name how it is called here
	 * @param place whether it is no child but the place that the report is about
	 * @param school whether a school was typed, so that somebody can say which it is
	 * @param lines what is on record
	 * @param outcomes what was decided
	 */
	public record ChildPart(String id, String name, boolean place, boolean school, List<Line> lines,
			List<OutcomePart> outcomes) {

		@Override
		public String toString() {
			return "ChildPart[hidden]";
		}

	}

	/**
	 * Another person that the report names.
	 *
	 * @param id their id
	 * @param name their name here
	 * @param lines the details on record
	 */
	public record PersonPart(String id, String name, List<Line> lines) {

		@Override
		public String toString() {
			return "PersonPart[hidden]";
		}

	}

	/**
	 * Something that was decided.
	 *
	 * @param code of it
	 * @param words what
	 * @param state what became of it, in words
	 * @param colour what those words are shown on
	 * @param by who decided it and when
	 * @param lines why, which agency was told, what the second person said, who took it
	 * on
	 * @param acts what the reader may do about it
	 */
	public record OutcomePart(String code, String words, String state, String colour, String by, List<Line> lines,
			List<Step> acts) {

		@Override
		public String toString() {
			return "OutcomePart[hidden]";
		}

	}

	/**
	 * Something written once for a report.
	 *
	 * @param state who wrote it and when, or that nobody has
	 * @param written whether it was written in this round
	 * @param lines what it says
	 */
	public record Paper(String state, boolean written, List<Line> lines) {

		/** The same without its answers. */
		Paper wordless() {
			return new Paper(this.state, this.written, List.of());
		}

		@Override
		public String toString() {
			return "Paper[hidden]";
		}

	}

}
