package org.waymark.site.visit;

import java.util.List;

import org.springframework.util.MultiValueMap;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.questions.FormFields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;

/**
 * A question's form as it was sent: what to keep of it, and where to go on.
 *
 * @param given the typed values, tidied
 * @param form the whole form
 */
record Posted(Journey door, Question question, Fields given, MultiValueMap<String, String> form) {

	/** Which button was pressed, besides "Continue". */
	private static final String NEXT = "next";

	private static final String ADD = "add";

	Posted(Journey door, Question question, MultiValueMap<String, String> form) {
		this(door, question, grown(question, form, question.tidied(FormFields.of(form, question))), form);
	}

	/** With one more empty set, if "add another" was pressed. */
	private static Fields grown(Question question, MultiValueMap<String, String> form, Fields given) {
		return question.inputs()
			.stream()
			.filter(input -> input instanceof QuestionGroup && input.name().equals(form.getFirst(ADD)))
			.findFirst()
			.map(group -> ((QuestionGroup) group).withOneMore(given))
			.orElse(given);
	}

	/**
	 * The draft with this answer; what must be put right waits beside the last good one.
	 */
	Draft on(Draft draft) {
		String key = this.door.key(this.question);
		Draft here = draft.at(this.door.door());
		if (stays() && this.question.answers(this.given).isEmpty()) {
			return here;
		}
		return good() ? here.withAnswer(key, this.given) : here.withRejected(key, this.given);
	}

	/** Where to go, once it is kept. */
	String next(Draft draft) {
		if (!good()) {
			return address();
		}
		String added = this.form.getFirst(ADD);
		if (added != null) {
			return address() + newest(added);
		}
		if (stays()) {
			return address();
		}
		// A person who sends at once still sees the page that their answer calls for.
		boolean send = "check".equals(this.form.getFirst(NEXT)) && this.question.interlude(this.given).isEmpty();
		return send ? Journey.CHECK : this.door.after(this.question, draft);
	}

	/** "Keep my answers": the typed values so far are kept, and the page stays. */
	private boolean stays() {
		return "stay".equals(this.form.getFirst(NEXT));
	}

	/** The address of the set that was just added, on the same page. */
	private String newest(String added) {
		return this.question.inputs()
			.stream()
			.filter(input -> input instanceof QuestionGroup && input.name().equals(added))
			.map(input -> (QuestionGroup) input)
			.map(group -> "#" + group.prefix(group.count(this.given)) + group.inputs().get(0).name())
			.findFirst()
			.orElse("");
	}

	/** The address of the question's page. */
	String address() {
		return this.door.path(this.question);
	}

	/** The faults. */
	List<Problem> problems() {
		return this.question.problems(this.given);
	}

	private boolean good() {
		return problems().isEmpty();
	}

	@Override
	public String toString() {
		return "Posted[hidden]";
	}

}
