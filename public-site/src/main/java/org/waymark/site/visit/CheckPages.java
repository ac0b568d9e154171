package org.waymark.site.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.Submission.Form;
import org.waymark.site.Submission.Wordings;
import org.waymark.site.VisitSecret;
import org.waymark.site.form.PageMark;
import org.waymark.site.form.Task;
import org.waymark.site.form.Tasks;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Messages;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.terms.Door;
import org.waymark.site.visit.CheckPage.Row;
import org.waymark.site.wording.Wording;

/**
 * Shows the answers of a draft in words before they are sent: those of the door at which
 * it is sent, answered or not, then what was answered at others.
 */
@Component
class CheckPages {

	private final Wordings words;

	private final Wording wording;

	private final Messages text;

	private final Frames frames;

	private final Tasks tasks;

	private final Pages pages;

	CheckPages(Wordings words, Wording wording, Messages text, Frames frames, Tasks tasks, Pages pages) {
		this.words = words;
		this.wording = wording;
		this.text = text;
		this.frames = frames;
		this.tasks = tasks;
		this.pages = pages;
	}

	ResponseEntity<byte[]> of(ServerWebExchange exchange, VisitSecret visit, Draft draft, String said) {
		Journey door = Doors.of(draft);
		Task task = this.tasks.of(exchange, door.door(), Form.JOURNEY);
		Frame frame = this.frames.frame("check.title")
			.keeping(draft)
			.showing(PageMark.all(visit, draft).text())
			.saying(said);
		if (task.loads()) {
			return this.pages.show("visit/outside", new CheckPage(frame, Journey.CHECK, List.of(), false, task));
		}
		return this.pages.show("visit/check",
				new CheckPage(frame, door.backFromCheck(draft), rows(draft), door.door() == Door.WORK, task));
	}

	private List<Row> rows(Draft draft) {
		List<Row> rows = new ArrayList<>();
		Journey here = Doors.of(draft);
		Doors.from(draft)
			.forEach(door -> door.pages()
				.forEach(question -> rows.addAll(
						rows(door, question, door.answer(question, draft), door == here && !door.isAside(question)))));
		return rows;
	}

	/** One question's answer. */
	List<Row> of(Journey door, Question question, Fields given) {
		return rows(door, question, given, true);
	}

	private List<Row> rows(Journey door, Question question, Fields given, boolean always) {
		List<Answer> answers = question.answers(given);
		if (answers.isEmpty() && always) {
			return List.of(new Row(this.words.question(door.code(), question.name()), this.text.text("check.not-given"),
					door.path(question)));
		}
		return answers.stream()
			.map(answer -> new Row(key(door, answer), value(door, answer), door.path(question)))
			.toList();
	}

	private String key(Journey door, Answer answer) {
		String input = this.words.input(door.code(), answer.question(), answer.input());
		String asked = input.isEmpty() ? this.words.question(door.code(), answer.question()) : input;
		return (answer.set() == 0) ? asked : set(door, answer) + " " + answer.set() + ": " + asked;
	}

	private String set(Journey door, Answer answer) {
		String group = answer.input().split("\\.")[0];
		return this.wording.find(door.code(), answer.question(), group + ".one").orElse("");
	}

	private String value(Journey door, Answer answer) {
		return answer.values()
			.stream()
			.map(value -> answer.coded() ? this.words.option(door.code(), answer.question(), answer.input(), value)
					: value)
			.collect(Collectors.joining("\n"));
	}

}
