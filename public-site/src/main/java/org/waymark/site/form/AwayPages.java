package org.waymark.site.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.form.AwayPage.Typed;
import org.waymark.site.form.AwayPage.Words;

/**
 * Makes the page that hands a person's words back to them: every field of any door, texts
 * to be read and copied, choices as they were. Needs no database.
 * <p>
 * After a report was sent it never says that nothing is stored: a connection may be lost
 * after the commit, and what takes too long may still arrive.
 */
@Component
public class AwayPages {

	/** An answer to a question was not taken: no report is sent yet. */
	private static final Words QUESTION = new Words("away.title", "away.heading", "away.lead", "away.call",
			"away.again", "away.kept", "away.send");

	/** A report was sent, and may have arrived. */
	private static final Words SENDING = new Words("perhaps.title", "perhaps.heading", "perhaps.lead", "perhaps.call",
			"perhaps.again", "perhaps.kept", "perhaps.send");

	private final Frames frames;

	private final Pages pages;

	private final TypedFields fields;

	AwayPages(Frames frames, Pages pages, TypedFields fields) {
		this.frames = frames;
		this.pages = pages;
		this.fields = fields;
	}

	/** The page for answers to a question that could not be kept. */
	public ResponseEntity<byte[]> question(Journey door, String action, Fields given, PageMark shown) {
		List<Typed> all = new ArrayList<>(marked(shown));
		all.addAll(typed(door, given));
		return page(QUESTION, action, all);
	}

	/** The mark of the page that was sent goes along. */
	private static List<Typed> marked(PageMark shown) {
		return shown.isMissing() ? List.of() : List.of(new Typed(PageMark.FIELD, "", shown.text()));
	}

	/**
	 * The page for a one-page form that was sent.
	 * @param token the field that makes the same words the same report
	 */
	public ResponseEntity<byte[]> sent(Journey door, String action, Fields given, Typed token) {
		List<Typed> all = new ArrayList<>(List.of(token));
		all.addAll(typed(door, given));
		return page(SENDING, action, all);
	}

	/** All that a form carried for which there is no visit yet. */
	public ResponseEntity<byte[]> sent(Draft carried) {
		return sent(carried, PageMark.NOTHING, new LinkedMultiValueMap<>());
	}

	/**
	 * All that a draft holds, to be sent from the last page.
	 * @param shown the mark of what it holds
	 * @param form the form that was sent: it may know what was sent first
	 */
	public ResponseEntity<byte[]> sent(Draft draft, PageMark shown, MultiValueMap<String, String> form) {
		List<Typed> all = new ArrayList<>(marked(shown));
		String sent = form.getFirst(Carried.SENT);
		all.add(new Typed(Carried.SENT, "", (sent != null) ? sent : Fingerprint.of(draft)));
		all.add(new Typed(Carried.DOOR, "", Doors.of(draft).code()));
		Doors.from(draft).forEach(door -> door.pages().forEach(question -> all.addAll(carried(door, question, draft))));
		return page(SENDING, Journey.CHECK, all);
	}

	private List<Typed> typed(Journey door, Fields given) {
		return door.pages().stream().flatMap(question -> this.fields.of(door, question, given, "").stream()).toList();
	}

	private List<Typed> carried(Journey door, Question question, Draft draft) {
		return this.fields.of(door, question, door.answer(question, draft), Carried.name(door, ""));
	}

	private ResponseEntity<byte[]> page(Words words, String action, List<Typed> all) {
		ResponseEntity<byte[]> page = this.pages.show(HttpStatus.SERVICE_UNAVAILABLE, "form/away",
				new AwayPage(this.frames.frame(words.title()), words, action, texts(all, true), texts(all, false)));
		return ResponseEntity.status(page.getStatusCode())
			.headers(page.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, "10")
			.body(page.getBody());
	}

	private static List<Typed> texts(List<Typed> all, boolean labelled) {
		Stream<Typed> some = all.stream().filter(typed -> typed.label().isEmpty() != labelled);
		return some.toList();
	}

}
