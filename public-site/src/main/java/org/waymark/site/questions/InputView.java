package org.waymark.site.questions;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Choice;
import org.waymark.site.text.TypedText;

/** An input as its template shows it. */
public sealed interface InputView {

	Label label();

	/** Whether something was given. */
	boolean filled();

	/**
	 * The label, hint and error around a field.
	 *
	 * @param id of the field, and its name
	 * @param text its label
	 * @param heading whether that is the heading of the page
	 * @param hint below it, or null
	 * @param error its fault, or null
	 */
	record Label(String id, String text, boolean heading, @Nullable String hint, @Nullable String error) {

	}

	/**
	 * One line.
	 *
	 * @param autocomplete what the browser may offer, or null
	 * @param offered texts to choose from instead of writing; mostly none
	 */
	record Line(Label label, String value, String type, @Nullable String autocomplete, boolean spellcheck,
			List<String> offered) implements InputView {

		public Line {
			offered = List.copyOf(offered);
		}

		Line unremembered() {
			return new Line(this.label, this.value, this.type, "off", this.spellcheck, this.offered);
		}

		@Override
		public boolean filled() {
			return !TypedText.isBlank(this.value);
		}

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

	/**
	 * Several lines.
	 *
	 * @param advised characters that the page counts down from; 0 if it does not count
	 */
	record Words(Label label, String value, int rows, int advised) implements InputView {

		@Override
		public boolean filled() {
			return !TypedText.isBlank(this.value);
		}

		@Override
		public String toString() {
			return "Words[hidden]";
		}

	}

	/** Radio buttons. */
	record One(Label label, List<Choice> choices) implements InputView {

		@Override
		public boolean filled() {
			return this.choices.stream().anyMatch(Choice::chosen);
		}

	}

	/**
	 * Tick boxes.
	 *
	 * @param otherwise the one that stands apart, or null
	 */
	record Any(Label label, List<Choice> choices, @Nullable Choice otherwise) implements InputView {

		@Override
		public boolean filled() {
			return this.choices.stream().anyMatch(Choice::chosen);
		}

	}

	/**
	 * Inputs that are repeated.
	 *
	 * @param sets one for each time
	 * @param add label of the button that adds one, or null if there are as many as there
	 * may be
	 */
	record Repeated(Label label, List<Set> sets, @Nullable String add) implements InputView {

		/** The same with each set after the first folded away while it is empty. */
		Repeated folded() {
			return new Repeated(this.label,
					Stream.concat(this.sets.stream().limit(1), this.sets.stream().skip(1).map(Set::foldedIfEmpty))
						.toList(),
					this.add);
		}

		@Override
		public boolean filled() {
			return true;
		}

	}

	/**
	 * One time of inputs that are repeated.
	 *
	 * @param legend what it is called, with its number
	 * @param remove the tick that takes it away, or null if it is the only one
	 * @param inputs in order
	 * @param folded whether it is folded away until it is wanted
	 */
	record Set(String legend, @Nullable Choice remove, String removeName, List<InputView> inputs, boolean folded) {

		/** The same folded away while it is empty. */
		Set foldedIfEmpty() {
			boolean empty = this.inputs.stream().noneMatch(InputView::filled);
			return new Set(this.legend, this.remove, this.removeName, this.inputs, empty);
		}

		@Override
		public String toString() {
			return "Set[hidden]";
		}

	}

}
