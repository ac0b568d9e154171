package org.waymark.site.visit;

import java.util.List;
import java.util.Optional;

import org.springframework.util.MultiValueMap;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.VisitSecret;
import org.waymark.site.form.PageMark;
import org.waymark.site.questions.FormFields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.visit.Visits.Kept;

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

	/** Far longer than a mark of ours. */
	private static final int LONGEST = 100;

	/** "Keep the other answer", where another window answered too. */
	private static final String OTHER = "other";

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
	 * The draft with this answer; what must be put right waits beside the last good one,
	 * and so does what was typed over an answer that the page did not show.
	 */
	Draft on(VisitSecret visit, Draft draft) {
		Draft here = draft.at(this.door.door());
		Optional<Fields> other = draft.other(key()).filter(answer -> OTHER.equals(this.form.getFirst(NEXT)));
		if (other.isPresent()) {
			return with(here, other.get());
		}
		if (stays() && this.question.answers(this.given).isEmpty()) {
			return here;
		}
		return overwrites(visit, draft) ? here.withConflict(key(), this.given, draft.shown(key()))
				: with(here, this.given);
	}

	private Draft with(Draft draft, Fields answer) {
		Draft from = draft.from(page(), key());
		if (this.question.problems(answer).isEmpty()) {
			return from.withAnswer(key(), answer);
		}
		return (wasInOrder(from) ? from : inOrder(from, answer)).withRejected(key(), answer);
	}

	/** Whoever goes on elsewhere, and never puts the rest right, has said this much. */
	private Draft inOrder(Draft from, Fields answer) {
		return this.question.inOrder(answer)
			.map(good -> from.withAnswer(key(), good))
			.orElseGet(() -> from.withoutAnswer(key()));
	}

	/** Whether they answered before, and not only with what was in order of a try. */
	private boolean wasInOrder(Draft draft) {
		Fields answer = draft.answer(key());
		Optional<Fields> tried = Optional.ofNullable(draft.rejected().get(key())).flatMap(this.question::inOrder);
		return !this.question.answers(answer).isEmpty() && !tried.equals(Optional.of(answer));
	}

	/**
	 * Whether another window answered since the page was shown, and otherwise. A page
	 * that was sent before, and is sent again, may change what it said itself.
	 */
	private boolean overwrites(VisitSecret visit, Draft draft) {
		List<Answer> there = this.question.answers(draft.shown(key()));
		return !there.isEmpty() && !there.equals(this.question.answers(this.given)) && !shown().isMissing()
				&& !draft.isFrom(page(), key()) && !shown().showedOne(visit, key(), draft.shown(key()));
	}

	/** Which opened page it is; the same each time that it is sent. */
	private String page() {
		String page = this.form.getFirst("page");
		return (page != null && page.length() <= LONGEST) ? page : "";
	}

	/** The mark of the page. */
	PageMark shown() {
		return PageMark.of(this.form);
	}

	private String key() {
		return this.door.key(this.question);
	}

	/** Where to go, once it is kept. */
	String next(Kept kept) {
		Draft draft = kept.draft();
		if (draft.rejected().containsKey(key())) {
			return address();
		}
		if (beginsAnother(kept)) {
			return this.door.after(this.question, draft) + "?said=begun";
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

	/**
	 * Whether the answers before this one are gone: then it begins another report, and
	 * the person is told.
	 */
	private boolean beginsAnother(Kept kept) {
		boolean marked = !shown().isMissing() && !shown().equals(PageMark.NOTHING);
		return marked && kept.draft().firstAnswer()
				&& (!shown().isOf(kept.visit()) || !this.door.questions().get(0).equals(this.question));
	}

	@Override
	public String toString() {
		return "Posted[hidden]";
	}

}
