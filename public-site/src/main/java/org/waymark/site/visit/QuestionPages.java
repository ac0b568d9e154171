package org.waymark.site.visit;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.Draft;
import org.waymark.site.ErrorLink;
import org.waymark.site.Fields;
import org.waymark.site.VisitSecret;
import org.waymark.site.form.PageMark;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.questions.Forms;
import org.waymark.site.questions.QuestionParts;
import org.waymark.site.questions.QuestionView;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.terms.Door;
import org.waymark.site.visit.CheckPage.Row;
import org.waymark.site.wording.Wording;

/** Makes the page of a question from what was answered. */
@Component
class QuestionPages {

	private final Wording wording;

	private final QuestionParts parts;

	private final Forms forms;

	private final CheckPages rows;

	private final Frames frames;

	private final Pages pages;

	QuestionPages(Wording wording, QuestionParts parts, Forms forms, CheckPages rows, Frames frames, Pages pages) {
		this.wording = wording;
		this.parts = parts;
		this.forms = forms;
		this.rows = rows;
		this.frames = frames;
		this.pages = pages;
	}

	/**
	 * The page of a question.
	 * @param cookies whether the browser keeps them
	 */
	ResponseEntity<byte[]> page(Journey door, Question question, Shows shows, boolean cookies) {
		Draft draft = shows.draft();
		String key = door.key(question);
		Optional<Fields> refused = Optional.ofNullable(draft.rejected().get(key));
		List<ErrorLink> errors = refused.map(given -> this.forms.errors(door, question, question.problems(given)))
			.orElse(List.of());
		QuestionView asked = QuestionView.alone(door, question, draft.shown(key), errors);
		List<Row> other = draft.other(key).map(answer -> this.rows.of(door, question, answer)).orElse(List.of());
		Frame frame = this.frames.titled(this.wording.text(door, question, "title"))
			.withError(!errors.isEmpty())
			.showing(shows.mark(key).text())
			.saying(shows.said())
			.keeping(draft);
		return this.pages.show("visit/" + question.template(),
				new QuestionPage(frame, way(door, question, draft, cookies), this.parts.of(asked), errors, other));
	}

	private static QuestionPage.Way way(Journey door, Question question, Draft draft, boolean cookies) {
		boolean send = !door.isAside(question) && door.mayBeLast(question, draft);
		return new QuestionPage.Way(door.path(question), door.back(question, draft), send,
				cookies ? null : OnePageController.path(door));
	}

	/**
	 * What a page shows.
	 *
	 * @param visit whose answers; null if nobody's
	 * @param draft the answers
	 * @param said code of what is said first, or empty
	 */
	record Shows(@Nullable VisitSecret visit, Draft draft, String said) {

		/** The mark for a page with one question. */
		PageMark mark(String question) {
			return (this.visit != null) ? PageMark.one(this.visit, question, this.draft.shown(question))
					: PageMark.NOTHING;
		}

		/** The same at a door: answers of another door are another visit's. */
		Shows at(Door door) {
			return (this.draft.begun() && this.draft.door() != door) ? new Shows(null, Draft.EMPTY, this.said) : this;
		}

		@Override
		public String toString() {
			return "Shows[hidden]";
		}

	}

}
