package org.waymark.site.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.ErrorLink;
import org.waymark.site.Fields;
import org.waymark.site.Receipt;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.StoryQuestion;

/** The pages of the one-page form. */
@Component
class OnePages {

	static final String TOKEN = "form";

	private final Council council;

	private final Frames frames;

	private final Pages pages;

	private final AwayPages away;

	OnePages(Council council, Frames frames, Pages pages, AwayPages away) {
		this.council = council;
		this.frames = frames;
		this.pages = pages;
		this.away = away;
	}

	ResponseEntity<byte[]> form(String token, boolean empty) {
		List<ErrorLink> errors = empty ? List.of(new ErrorLink(StoryQuestion.STORY, this.frames.text("story.missing")))
				: List.of();
		QuestionPage questions = new QuestionPage(this.frames.frame("one.title").withError(empty),
				OnePageController.PATH, Journey.BEFORE, Fields.NONE, errors, this.council.signs());
		return this.pages.show("report/one", new OnePage(questions, token));
	}

	/** The typed text with the same token: sent again unchanged, it is stored once. */
	ResponseEntity<byte[]> again(String token, Fields given) {
		Map<String, List<String>> all = new LinkedHashMap<>(given.values());
		all.put(TOKEN, List.of(token));
		return this.away.page(OnePageController.PATH, new Fields(all));
	}

	ResponseEntity<byte[]> sent(Receipt receipt) {
		return this.pages.show("report/sent", new SentPage(this.frames.frame("sent.title"), receipt, false));
	}

	ResponseEntity<byte[]> over() {
		return this.pages.show("report/over", new SentPage(this.frames.frame("over.title"), null, false));
	}

}
