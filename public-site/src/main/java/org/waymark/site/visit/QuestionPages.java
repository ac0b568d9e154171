package org.waymark.site.visit;

import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.Draft;
import org.waymark.site.ErrorLink;
import org.waymark.site.Fields;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.questions.Forms;
import org.waymark.site.questions.QuestionParts;
import org.waymark.site.questions.QuestionView;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.wording.Wording;

/** Makes the page of a question from what was answered. */
@Component
class QuestionPages {

	private final Wording wording;

	private final QuestionParts parts;

	private final Forms forms;

	private final Frames frames;

	private final Pages pages;

	QuestionPages(Wording wording, QuestionParts parts, Forms forms, Frames frames, Pages pages) {
		this.wording = wording;
		this.parts = parts;
		this.forms = forms;
		this.frames = frames;
		this.pages = pages;
	}

	ResponseEntity<byte[]> page(Journey door, Question question, Draft draft, boolean cookies) {
		Optional<Fields> refused = Optional.ofNullable(draft.rejected().get(door.key(question)));
		List<ErrorLink> errors = refused.map(given -> this.forms.errors(door, question, question.problems(given)))
			.orElse(List.of());
		QuestionView asked = QuestionView.alone(door, question, refused.orElseGet(() -> door.answer(question, draft)),
				errors);
		QuestionPage page = new QuestionPage(this.frames.titled(this.wording.text(door, question, "title"))
			.withError(!errors.isEmpty())
			.keeping(draft), way(door, question, draft, cookies), this.parts.of(asked), errors);
		return this.pages.show("visit/" + question.template(), page);
	}

	private static QuestionPage.Way way(Journey door, Question question, Draft draft, boolean cookies) {
		boolean send = !door.isAside(question) && door.mayBeLast(question, draft);
		return new QuestionPage.Way(door.path(question), door.back(question, draft), send,
				cookies ? null : OnePageController.path(door));
	}

}
