package org.waymark.site.form;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.site.Fields;
import org.waymark.site.form.AwayPage.Typed;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.SingleLine;
import org.waymark.site.text.TypedText;
import org.waymark.site.wording.Wording;

/** Takes what was typed apart into fields with their labels; a choice has none. */
@Component
class TypedFields {

	private final Wording wording;

	TypedFields(Wording wording) {
		this.wording = wording;
	}

	/**
	 * The fields of a question that hold something.
	 * @param prefix before their names in the form
	 */
	List<Typed> of(Journey door, Question question, Fields given, String prefix) {
		List<Typed> all = new ArrayList<>();
		question.inputs().forEach(input -> given.values().keySet().stream().filter(input::owns).forEach(field -> {
			String label = label(door, question, input, field);
			given.all(field)
				.stream()
				.filter(value -> !TypedText.isBlank(value))
				.forEach(value -> all.add(new Typed(prefix + field, label, value)));
		}));
		return all;
	}

	private String label(Journey door, Question question, Input input, String field) {
		if (input instanceof QuestionGroup group) {
			return label(door, question, group, field);
		}
		return isText(input) ? this.wording.label(door, question, input.name())
			.orElseGet(() -> this.wording.text(door, question, "question")) : "";
	}

	private String label(Journey door, Question question, QuestionGroup group, String field) {
		String[] parts = field.split("-", 3);
		return group.inputs()
			.stream()
			.filter(input -> parts.length == 3 && input.owns(parts[2]) && isText(input))
			.findFirst()
			.map(input -> this.wording.text(door, question, group.name() + ".one") + " " + parts[1] + ": "
					+ this.wording.text(door, question, group.name() + "." + input.name()))
			.orElse("");
	}

	private static boolean isText(Input input) {
		return input instanceof SingleLine || input instanceof FreeText;
	}

}
