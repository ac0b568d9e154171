package org.waymark.site.questions;

import java.util.List;

import org.waymark.site.questions.InputView.Repeated;

/**
 * A question with its inputs.
 *
 * @param question as it is asked
 * @param lead what is said before the inputs
 * @param device what is said of the device on which they are filled in, or empty
 * @param inputs in order
 * @param help what is said after them, and its list
 * @param folded whether each input is folded away until it is wanted
 */
public record QuestionPart(String question, List<String> lead, String device, List<InputView> inputs, Help help,
		boolean folded) {

	public QuestionPart {
		lead = List.copyOf(lead);
		inputs = List.copyOf(inputs);
	}

	/** Whether the first input has the question as its label. */
	public boolean askedByInput() {
		return !this.inputs.isEmpty() && this.inputs.get(0).label().text().equals(this.question) && !this.folded;
	}

	/**
	 * The same if staff type another person's details: the browser neither offers nor
	 * keeps them, and no text says that it does. What is asked again for others is folded
	 * away, since it is all on one page.
	 */
	QuestionPart forSomebodyElse() {
		return new QuestionPart(this.question, this.lead, "",
				this.inputs.stream().map(QuestionPart::forSomebodyElse).toList(), this.help, this.folded);
	}

	private static InputView forSomebodyElse(InputView input) {
		if (input instanceof InputView.Line line) {
			return line.unremembered();
		}
		return (input instanceof Repeated repeated) ? repeated.folded() : input;
	}

	/** Groups to which a set may be added. */
	public List<Repeated> growing() {
		return this.inputs.stream()
			.filter(Repeated.class::isInstance)
			.map(Repeated.class::cast)
			.filter(group -> group.add() != null)
			.toList();
	}

	/**
	 * The text after the inputs.
	 *
	 * @param lead before the list, may be empty
	 * @param items the list
	 * @param notes paragraphs after it
	 */
	public record Help(String lead, List<String> items, List<String> notes) {

		public Help {
			items = List.copyOf(items);
			notes = List.copyOf(notes);
		}

	}

	@Override
	public String toString() {
		return "QuestionPart[hidden]";
	}

}
