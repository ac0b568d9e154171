package org.waymark.site.visit;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.ErrorLink;
import org.waymark.site.Fields;
import org.waymark.site.Receipt;
import org.waymark.site.form.AwayPage.Typed;
import org.waymark.site.form.AwayPages;
import org.waymark.site.form.Task;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.questions.Forms;
import org.waymark.site.questions.QuestionPart;
import org.waymark.site.questions.QuestionParts;
import org.waymark.site.questions.QuestionView;
import org.waymark.site.report.Journey;
import org.waymark.site.report.common.StoryQuestion;

/** The pages of the one-page form. */
@Component
class OnePages {

	static final String TOKEN = "form";

	private final QuestionParts parts;

	private final Forms forms;

	private final Frames frames;

	private final Pages pages;

	private final AwayPages away;

	private final LockedCode codes;

	OnePages(QuestionParts parts, Forms forms, Frames frames, Pages pages, AwayPages away, LockedCode codes) {
		this.parts = parts;
		this.forms = forms;
		this.frames = frames;
		this.pages = pages;
		this.away = away;
		this.codes = codes;
	}

	ResponseEntity<byte[]> form(Journey door, String token, boolean empty, Task task) {
		List<QuestionPart> parts = door.questions()
			.stream()
			.map(question -> this.parts.of(QuestionView.together(door, question)))
			.toList();
		return this.pages.show("visit/one", new OnePage(this.frames.frame("one.title").withError(empty),
				OnePageController.path(door), door.base(), parts, empty ? errors(door) : List.of(), token, task));
	}

	/**
	 * The required answers when asked one at a time; here only an empty form is too
	 * little.
	 */
	private List<ErrorLink> errors(Journey door) {
		return door.questions()
			.stream()
			.filter(question -> question.owns(StoryQuestion.STORY.name()))
			.flatMap(question -> this.forms.errors(door, question, question.problems(Fields.NONE)).stream())
			.filter(error -> error.field().equals(StoryQuestion.STORY.name()))
			.toList();
	}

	/** The typed text with the same token: sent again unchanged, it is stored once. */
	ResponseEntity<byte[]> again(Journey door, String token, Fields given) {
		return this.away.sent(door, OnePageController.path(door), given, new Typed(TOKEN, "", token));
	}

	ResponseEntity<byte[]> sent(Receipt receipt, Receipt.Token name, String from, String lockedCode) {
		return this.pages.show("visit/sent", new SentPage(this.frames.frame("sent.title"), receipt, false, from,
				this.codes.unlock(name, lockedCode)));
	}

	ResponseEntity<byte[]> over() {
		return this.pages.show("visit/over", new SentPage(this.frames.frame("over.title"), false));
	}

}
