package org.waymark.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;

/**
 * The form of a page, as a visitor finds it who knows nothing about it.
 *
 * @param action where it is sent
 * @param given the values that a browser sends if nobody touches anything
 * @param controls the fields to fill in, in order
 */
record Form(String action, Map<String, List<String>> given, List<Control> controls) {

	/** The form in the main part that is posted, if the page has one. */
	static Optional<Form> of(Html html) {
		return html.page().select("main form[method=post]").stream().findFirst().map(Form::read);
	}

	boolean isQuestion() {
		return !this.controls.isEmpty();
	}

	/** The values that a browser sends once these are filled in, by the first button. */
	Map<String, List<String>> filled(Map<String, List<String>> answers) {
		Map<String, List<String>> all = new LinkedHashMap<>(this.given);
		all.putAll(answers);
		return all;
	}

	List<Control> texts() {
		return this.controls.stream().filter((control) -> control.kind().typed()).toList();
	}

	private static Form read(Element form) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		Map<String, Control> controls = new LinkedHashMap<>();
		for (Element element : form.select("input, textarea, select")) {
			Kind kind = Kind.of(element);
			if (kind != Kind.HIDDEN) {
				controls.merge(element.attr("name"), Control.of(element, kind), Control::and);
			}
			if (!kind.chosen() || element.hasAttr("checked")) {
				given.computeIfAbsent(element.attr("name"), (name) -> new ArrayList<>()).add(element.val());
			}
		}
		return new Form(form.attr("action"), given, List.copyOf(controls.values()));
	}

	/** How something is filled in. */
	enum Kind {

		HIDDEN, LINE, TEXT, ONE, ANY;

		/**
		 * A field that Tab does not reach is not there for a person: only machines fill
		 * it in.
		 */
		static Kind of(Element element) {
			if (element.attr("tabindex").equals("-1")) {
				return HIDDEN;
			}
			return switch (element.normalName() + " " + element.attr("type")) {
				case "input hidden" -> HIDDEN;
				case "input radio" -> ONE;
				case "input checkbox" -> ANY;
				case "textarea " -> TEXT;
				default -> LINE;
			};
		}

		boolean typed() {
			return this == LINE || this == TEXT;
		}

		boolean chosen() {
			return this == ONE || this == ANY;
		}

	}

	/**
	 * One thing to fill in.
	 *
	 * @param name of the field
	 * @param options values to choose from; none where it is typed
	 */
	record Control(String name, Kind kind, List<String> options) {

		static Control of(Element element, Kind kind) {
			return new Control(element.attr("name"), kind, kind.chosen() ? List.of(element.val()) : List.of());
		}

		Control and(Control other) {
			List<String> all = new ArrayList<>(this.options);
			all.addAll(other.options);
			return new Control(this.name, this.kind, all);
		}

	}

}
