package org.waymark.site.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.visit.AwayPage.Typed;
import org.waymark.site.report.StoryQuestion;
import org.waymark.site.report.YouQuestion;

/** Makes the page that hands somebody's words back to them. Needs no database. */
@Component
class AwayPages {

	private static final Map<String, String> LABELS = labels();

	private final Frames frames;

	private final Pages pages;

	AwayPages(Frames frames, Pages pages) {
		this.frames = frames;
		this.pages = pages;
	}

	ResponseEntity<byte[]> page(String action, Fields given) {
		List<Typed> all = given.values()
			.entrySet()
			.stream()
			.flatMap(field -> field.getValue().stream().map(value -> typed(field.getKey(), value)))
			.filter(typed -> !typed.value().isBlank())
			.toList();
		List<Typed> texts = all.stream().filter(typed -> !typed.label().isEmpty()).toList();
		List<Typed> ticks = all.stream().filter(typed -> typed.label().isEmpty()).toList();
		ResponseEntity<byte[]> page = this.pages.show(HttpStatus.SERVICE_UNAVAILABLE, "report/away",
				new AwayPage(this.frames.frame("away.title"), action, texts, ticks));
		return ResponseEntity.status(page.getStatusCode())
			.headers(page.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, "10")
			.body(page.getBody());
	}

	/** The same for everything that a draft holds. */
	ResponseEntity<byte[]> page(String action, Draft draft) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		draft.answers().values().forEach(answer -> all.putAll(answer.values()));
		return page(action, new Fields(all));
	}

	private Typed typed(String name, String value) {
		String label = LABELS.get(name);
		return new Typed(name, (label != null) ? this.frames.text(label) : "", value);
	}

	private static Map<String, String> labels() {
		return Map.of(StoryQuestion.STORY, "story.question", YouQuestion.NAME, "you.name", YouQuestion.PHONE,
				"you.phone", YouQuestion.EMAIL, "you.email", YouQuestion.SAFE_CONTACT, "you.safe-contact");
	}

}
